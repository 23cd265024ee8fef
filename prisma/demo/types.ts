import type { ThemeFamily } from "#app/domain/themes/family.ts";

/** What the demo parade is written in; the seed turns it into rows. */
export interface DemoTheme {
  slug: string;
  name: string;
  family: ThemeFamily;
  /** slug of the wider theme */
  broader?: string;
  synonyms: string[];
}

export interface DemoContribution {
  /** unique, kebab-case, English or Dutch; only for the seed */
  key: string;
  /** names of gemeenten as in the list of all gemeenten; the first registered it */
  organisations: [string, ...string[]];
  kind: "stand" | "workshop";
  stage: "started" | "running" | "researched";
  /** at most 70 characters: it stands on the board of a stall */
  title: string;
  /** what you do, in one sentence of at most 140 characters */
  summary: string;
  /** what it is: three to six sentences */
  story: string;
  /** what it delivers in practice: two or three sentences */
  results: string;
  /** one to three slugs; the first gives the awning its pattern */
  themes: [string, ...string[]];
}

export interface DemoChallenge {
  key: string;
  /** name of the gemeente that struggles with it */
  organisation: string;
  /** brought by the gemeente itself, or by one of its visitors */
  by: "organisation" | "visitor";
  visibility: "public" | "matching" | "private";
  /** at most 90 characters */
  title: string;
  /** two to four sentences */
  text: string;
  /** none to two slugs: in life a quarter of the tags are missing */
  themes: string[];
}
