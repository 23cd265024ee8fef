import { CONTRIBUTION_LIMITS, type ContributionContent } from "./contribution-content.ts";
import type { ContributionField } from "./contribution.ts";

/** What of a contribution has to be known to say what is missing; what is left out is not judged. */
export type Judged = Pick<
  ContributionContent,
  "title" | "summary" | "story" | "results" | "themeIds"
> &
  Partial<ContributionContent>;

/**
 * The fields that still keep a contribution from being sent in, in the order of the form: empty
 * or too long. Days are asked when the event has more than one.
 */
export function stillMissing(
  content: Judged,
  { asksDays }: { asksDays: boolean } = { asksDays: false },
): ContributionField[] {
  const isWorkshop = content.kind === "workshop";
  const isMissing: Record<ContributionField, boolean> = {
    title: !fits("title", content.title),
    summary: !fits("summary", content.summary),
    mainTheme: content.themeIds.length === 0,
    story: !fits("story", content.story),
    results: !fits("results", content.results),
    considerations: isTooLong("considerations", content.considerations),
    audience: isTooLong("audience", content.audience),
    days: asksDays && content.dayIds?.length === 0,
    workshopForm: isWorkshop && content.workshopForm === null,
    minutes: isWorkshop && content.minutes === null,
    maxGroup: isWorkshop && content.maxGroup === null,
    needsOther: isTooLong("needsOther", content.needs?.other),
  };
  return FIELD_ORDER.filter((field) => isMissing[field]);
}

type Limited = keyof typeof CONTRIBUTION_LIMITS;

function fits(field: Limited, text: string): boolean {
  return text.trim() !== "" && !isTooLong(field, text);
}

function isTooLong(field: Limited, text = ""): boolean {
  return text.length > CONTRIBUTION_LIMITS[field];
}

const FIELD_ORDER: ContributionField[] = [
  "title",
  "summary",
  "mainTheme",
  "story",
  "results",
  "considerations",
  "audience",
  "days",
  "workshopForm",
  "minutes",
  "maxGroup",
  "needsOther",
];

export const EXTRA_PARTS = ["considerations", "audience", "presenters"] as const;
export type Extra = (typeof EXTRA_PARTS)[number];

/** What may be left out and still makes it stronger: what nothing was written about. */
export function couldAdd(content: Judged): Extra[] {
  const isEmpty: Record<Extra, boolean> = {
    considerations: content.considerations === "",
    audience: content.audience === "",
    presenters: content.kind === "workshop" && content.presenters?.length === 0,
  };
  return EXTRA_PARTS.filter((part) => isEmpty[part]);
}
