import type { ThemeFamily } from "../themes/family.ts";

/** The programme as everybody may have it: no persons, only organisations. Moments are instants. */
export interface OpenProgramme {
  slug: string;
  name: string;
  /** of the published version; 0 while none was published */
  version: number;
  /** when that version was published; null while none was */
  publishedAt: Date | null;
  /** since when it does not go on; null: it does */
  calledOffAt: Date | null;
  /** how often it was called off or went on after all */
  calledOffTurns: number;
  days: OpenDay[];
}

export interface OpenDay {
  id: string;
  venue: string;
  town: string;
  address: string;
  opensAt: Date;
  closesAt: Date;
  /** in order of time */
  sessions: OpenSession[];
}

export interface OpenSession {
  /** of the workshop run or the common item: never changes */
  id: string;
  kind: "workshop" | "common";
  title: string;
  /** in Markdown for a common item, a plain sentence for a workshop */
  text: string;
  /** null: everywhere */
  room: string | null;
  round: number | null;
  startsAt: Date;
  endsAt: Date;
  /** null for what everybody does together */
  contributionId: string | null;
  organisations: string[];
  theme: { slug: string; name: string; family: ThemeFamily } | null;
}
