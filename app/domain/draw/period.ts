import type { Event, LocationDay } from "../events/event.ts";

/** A draw as far as its moments and its computation go. */
export interface DrawMoments {
  opensAt: Date;
  closesAt: Date;
  /** when the computation was asked for */
  askedAt: Date | null;
  status: "waiting" | "running" | "done" | "stopped" | "failed";
  /** when the seats were given out */
  drawnAt: Date | null;
}

/**
 * - planned: visitors cannot rank yet, and take seats as always
 * - open: visitors rank
 * - closed: nobody ranks any more, and nothing was computed (with success) yet
 * - busy: the computation waits its turn or runs
 * - computed: there is an outcome, nobody has a seat by it yet
 * - given: everybody has their seats
 */
export type DrawPhase = "planned" | "open" | "closed" | "busy" | "computed" | "given";

/** Milliseconds after which a computation that never ended is taken to be lost with its worker. */
const LOST_AFTER = 20 * 60_000;

export function phaseOf(draw: DrawMoments, now: Date): DrawPhase {
  if (draw.drawnAt) return "given";
  if (now < draw.opensAt) return "planned";
  if (now < draw.closesAt) return "open";
  if (draw.status === "done") return "computed";
  const isUnfinished = draw.status === "waiting" || draw.status === "running";
  const isRecent = draw.askedAt && now.getTime() - draw.askedAt.getTime() < LOST_AFTER;
  return isUnfinished && isRecent ? "busy" : "closed";
}

/**
 * Whether nobody can take a workshop seat of that day by hand: from the moment that visitors can
 * rank until the seats are given out. A draw that was forgotten does not keep the day itself shut.
 */
export function keepsSeatsShut(
  draw: Pick<DrawMoments, "opensAt" | "drawnAt">,
  day: Pick<LocationDay, "opensAt">,
  now: Date,
): boolean {
  return draw.drawnAt === null && draw.opensAt <= now && now < day.opensAt;
}

export type PeriodProblem =
  | { field: "opensAt"; reason: "past" }
  | { field: "opensAt"; reason: "before-programme"; programmeAt: Date }
  | { field: "opensAt"; reason: "has-opened" }
  | { field: "closesAt"; reason: "before-opening" }
  | { field: "closesAt"; reason: "past" }
  | { field: "closesAt"; reason: "after-day-began"; dayOpensAt: Date };

export interface Period {
  opensAt: Date;
  closesAt: Date;
}

/** Moments are typed to the minute: what is now may be chosen. */
const minuteOf = (moment: Date) => new Date(Math.floor(moment.getTime() / 60_000) * 60_000);

/**
 * What is wrong with a preference period, all of it.
 * @param before the period as it is; null for a new one
 */
export function periodProblems(
  { opensAt, closesAt }: Period,
  before: Period | null,
  event: Pick<Event, "programmePublishedAt" | "submissionOpensAt">,
  day: Pick<LocationDay, "opensAt">,
  now: Date,
): PeriodProblem[] {
  const problems: PeriodProblem[] = [];
  const staysOpen =
    before !== null && minuteOf(before.opensAt).getTime() === minuteOf(opensAt).getTime();
  const programmeAt = new Date(
    Math.max(event.programmePublishedAt?.getTime() ?? 0, event.submissionOpensAt.getTime()),
  );
  if (before && before.opensAt <= now && !staysOpen) {
    problems.push({ field: "opensAt", reason: "has-opened" });
  } else if (!staysOpen && opensAt < minuteOf(now)) {
    problems.push({ field: "opensAt", reason: "past" });
  } else if (opensAt < programmeAt) {
    problems.push({ field: "opensAt", reason: "before-programme", programmeAt });
  }
  if (closesAt <= opensAt) problems.push({ field: "closesAt", reason: "before-opening" });
  else if (closesAt >= day.opensAt) {
    problems.push({ field: "closesAt", reason: "after-day-began", dayOpensAt: day.opensAt });
  } else if (closesAt < minuteOf(now)) problems.push({ field: "closesAt", reason: "past" });
  return problems;
}
