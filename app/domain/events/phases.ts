import { laterByDays } from "../dates/local.ts";
import type { Event, LocationDay } from "./event.ts";

/** The moments between which an event goes from one stage to the next. */
export type Phases = Pick<
  Event,
  | "submissionOpensAt"
  | "submissionDeadlineAt"
  | "registrationOpensAt"
  | "programmePublishedAt"
  | "matchmakingAt"
>;

export const PHASES = [
  "submissionOpensAt",
  "submissionDeadlineAt",
  "registrationOpensAt",
  "programmePublishedAt",
  "matchmakingAt",
] as const satisfies readonly (keyof Phases)[];

export interface PhaseProblem {
  field: keyof Phases;
  reason:
    | "deadline-before-opening"
    | "deadline-after-first-day"
    | "before-opening"
    | "after-last-day"
    | "before-deadline";
}

type Day = Pick<LocationDay, "opensAt" | "closesAt">;

/** What does not follow in the order in which an event goes. */
export function phaseProblems(phases: Phases, days: readonly Day[]): PhaseProblem[] {
  const { submissionOpensAt: opens, submissionDeadlineAt: deadline } = phases;
  const { registrationOpensAt, programmePublishedAt, matchmakingAt } = phases;
  const first = earliest(days.map(({ opensAt }) => opensAt));
  const last = latest(days.map(({ closesAt }) => closesAt));
  const problems: PhaseProblem[] = [];
  const add = (field: PhaseProblem["field"], reason: PhaseProblem["reason"]) =>
    problems.push({ field, reason });
  if (deadline <= opens) add("submissionDeadlineAt", "deadline-before-opening");
  else if (first && deadline >= first) add("submissionDeadlineAt", "deadline-after-first-day");
  for (const field of ["registrationOpensAt", "programmePublishedAt"] as const) {
    const moment = phases[field];
    if (moment && moment < opens) add(field, "before-opening");
    else if (moment && last && moment >= last) add(field, "after-last-day");
  }
  if (matchmakingAt) {
    const known = latest([deadline, registrationOpensAt, programmePublishedAt]);
    if (known && matchmakingAt < known) add("matchmakingAt", "before-deadline");
  }
  return problems;
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((one, other) => (one && (!other || one <= other) ? one : other), null);
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((one, other) => (one && (!other || one >= other) ? one : other), null);
}

/** A copy stays out of sight at least this long, so that somebody can look it over. */
const DAYS_TO_LOOK = 1;

/** The earliest day for which a copy can still have its moments in order. */
export const DAYS_BEFORE_COPY = 3;

/**
 * The moments of a copy whose days lie `days` calendar days later. What would be past already
 * moves to between tomorrow and the first day; what no longer fits in the order is left out.
 * @param firstDay when the copy's first day opens: at least DAYS_BEFORE_COPY days after `now`
 */
export function phasesOfCopy(
  phases: Phases,
  days: readonly Day[],
  { by, now }: { by: number; now: Date },
): Phases {
  const moved = (moment: Date) => laterByDays(moment, by);
  const movedDays = days.map(({ opensAt, closesAt }) => {
    return { opensAt: moved(opensAt), closesAt: moved(closesAt) };
  });
  const first = earliest(movedDays.map(({ opensAt }) => opensAt));
  const soonest = laterByDays(now, DAYS_TO_LOOK);
  const opening = moved(phases.submissionOpensAt);
  const submissionOpensAt = opening > soonest ? opening : wholeHour(soonest);
  const deadline = moved(phases.submissionDeadlineAt);
  const submissionDeadlineAt =
    deadline > submissionOpensAt || !first ? deadline : halfway(submissionOpensAt, first);
  const required = {
    submissionOpensAt,
    submissionDeadlineAt:
      submissionDeadlineAt > submissionOpensAt
        ? submissionDeadlineAt
        : laterByDays(submissionOpensAt, DAYS_TO_LOOK),
    registrationOpensAt: null,
    programmePublishedAt: null,
    matchmakingAt: null,
  };
  return (["registrationOpensAt", "programmePublishedAt", "matchmakingAt"] as const).reduce(
    (copy: Phases, field) => {
      const moment = phases[field];
      const next = { ...copy, [field]: moment && moved(moment) };
      return phaseProblems(next, movedDays).length === 0 ? next : copy;
    },
    required,
  );
}

const HOUR = 3_600_000;

function wholeHour(moment: Date): Date {
  return new Date(Math.ceil(moment.getTime() / HOUR) * HOUR);
}

function halfway(from: Date, until: Date): Date {
  const middle = (from.getTime() + until.getTime()) / 2;
  return new Date(Math.floor(middle / HOUR) * HOUR);
}
