import { OUTCOMES, type Outcome } from "./answers.ts";
import type { CourseStatus, IntroductionWay } from "./course.ts";

/** One match of an event, as far as it counts in the funnel. */
export interface FunnelMatch {
  isApproved: boolean;
  introduction: {
    way: IntroductionWay;
    status: CourseStatus;
    /** both were sent the mail that introduces them */
    isMailed: boolean;
    /** what each of the two told; null: nothing yet */
    outcomes: readonly (Outcome | null)[];
  } | null;
}

export const FUNNEL_STEPS = [
  "proposed",
  "approved",
  "asked",
  "bothYes",
  "sent",
  "appointment",
  "spoken",
  "visited",
  "doing",
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export interface FunnelLine {
  step: FunnelStep;
  count: number;
  /** of those who could have come here: between 0 and 1; null where nobody could */
  rate: number | null;
}

/** Furthest last: who visited has spoken, who does it now as well. `NOTHING` leads nowhere. */
const FURTHER: Record<Outcome, number> = {
  NOTHING: 0,
  APPOINTMENT: 1,
  SPOKEN: 2,
  VISITED: 3,
  DOING_IT: 4,
};

/**
 * How many came how far. What one of the two tells counts for both: the furthest. The rate of an
 * answer is of who were asked, that of an outcome of who were introduced.
 */
export function funnel(matches: readonly FunnelMatch[]): FunnelLine[] {
  const approved = matches.filter(({ isApproved }) => isApproved);
  const introductions = approved.flatMap(({ introduction }) => introduction ?? []);
  const asked = introductions.filter(({ way }) => way === "BOTH_SAY_YES");
  const bothYes = asked.filter(({ status }) => status === "INTRODUCED");
  const sent = introductions.filter(({ isMailed }) => isMailed);
  const reached = (outcome: Outcome) =>
    sent.filter((one) => (furthest(one.outcomes) ?? 0) >= FURTHER[outcome]).length;
  const line = (step: FunnelStep, count: number, from: number): FunnelLine => ({
    step,
    count,
    rate: from > 0 ? count / from : null,
  });
  return [
    line("proposed", matches.length, 0),
    line("approved", approved.length, matches.length),
    line("asked", asked.length, approved.length),
    line("bothYes", bothYes.length, asked.length),
    line("sent", sent.length, approved.length),
    line("appointment", reached("APPOINTMENT"), sent.length),
    line("spoken", reached("SPOKEN"), sent.length),
    line("visited", reached("VISITED"), sent.length),
    line("doing", reached("DOING_IT"), sent.length),
  ];
}

function furthest(outcomes: readonly (Outcome | null)[]): number | null {
  const told = outcomes.flatMap((outcome) => (outcome ? [FURTHER[outcome]] : []));
  return told.length > 0 ? Math.max(...told) : null;
}

/** What the two of an introduction came to; null while neither told anything. */
export function outcomeOfBoth(outcomes: readonly (Outcome | null)[]): Outcome | null {
  const far = furthest(outcomes);
  return OUTCOMES.find((outcome) => FURTHER[outcome] === far) ?? null;
}
