import type { Event, LocationDay } from "../events/event.ts";

/** From when until when visitors can rank. */
export interface Period {
  opensAt: Date;
  closesAt: Date;
}

/** A period as an organiser fills it in; `opensAt` null: right away. */
export interface AskedPeriod {
  opensAt: Date | null;
  closesAt: Date;
}

export type PeriodProblem =
  | { field: "opensAt"; reason: "past" }
  | { field: "opensAt"; reason: "before-programme"; programmeAt: Date }
  | { field: "opensAt"; reason: "has-opened" }
  | { field: "closesAt"; reason: "before-opening" }
  | { field: "closesAt"; reason: "past" }
  | { field: "closesAt"; reason: "after-day-began"; dayOpensAt: Date };

/**
 * Milliseconds that a moment can be ago and still mean "now": somebody fills it in and thinks about
 * it, and in the hour that comes twice a time is read as the first of the two.
 */
const RECENTLY = 90 * 60_000;

/**
 * The period that an organiser means: what is just past is now, and lists that are open stay as
 * they opened.
 * @param before the period as it is; null for a new one
 */
export function meantPeriod(
  { opensAt, closesAt }: AskedPeriod,
  before: Period | null,
  now: Date,
): Period {
  const meant = (moment: Date) => {
    const ago = now.getTime() - moment.getTime();
    return ago > 0 && ago <= RECENTLY ? now : moment;
  };
  const hasOpened = before !== null && before.opensAt <= now;
  const isSame = opensAt && before && minuteOf(opensAt) === minuteOf(before.opensAt);
  const stays = hasOpened && (opensAt === null || isSame);
  return { opensAt: stays ? before.opensAt : meant(opensAt ?? now), closesAt: meant(closesAt) };
}

/** Moments are typed to the minute, and kept to the millisecond. */
const minuteOf = (moment: Date) => Math.floor(moment.getTime() / 60_000);

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
  const programmeAt = new Date(
    Math.max(event.programmePublishedAt?.getTime() ?? 0, event.submissionOpensAt.getTime()),
  );
  const stays = before?.opensAt.getTime() === opensAt.getTime();
  if (before && before.opensAt <= now && !stays) {
    problems.push({ field: "opensAt", reason: "has-opened" });
  } else if (opensAt < now && !stays) {
    problems.push({ field: "opensAt", reason: "past" });
  } else if (opensAt < programmeAt) {
    problems.push({ field: "opensAt", reason: "before-programme", programmeAt });
  }
  if (closesAt <= opensAt) problems.push({ field: "closesAt", reason: "before-opening" });
  else if (closesAt >= day.opensAt) {
    problems.push({ field: "closesAt", reason: "after-day-began", dayOpensAt: day.opensAt });
  } else if (closesAt < now) problems.push({ field: "closesAt", reason: "past" });
  return problems;
}
