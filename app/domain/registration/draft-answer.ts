import type { ContributionField } from "./contribution.ts";

/** A part that two people changed, in words; which of the two stays is for somebody to say. */
export interface Clash {
  part: string;
  label: string;
  mine: string;
  theirs: string;
}

/** What the server says about a draft that a page sent by itself. */
export type DraftAnswer =
  | {
      kind: "kept";
      /** ISO instant */
      at: string;
      known: string;
      missing: ContributionField[];
      /** names of parts that others changed and this page does not show yet */
      fromOthers: string[];
      /** names of parts that could not be kept as they were typed */
      notKept: string[];
    }
  | { kind: "clash"; known: string; clashes: Clash[] }
  | { kind: "refused"; message: string };
