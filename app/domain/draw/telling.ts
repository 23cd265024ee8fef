import { phaseOf, type DrawMoments } from "./phase.ts";

const HOUR = 3_600_000;

/** How long before the lists close somebody without one is reminded. */
const REMINDED_BEFORE = 24 * HOUR;

/** In a period shorter than this the mail at its opening is reminder enough. */
const SHORTEST_WITH_REMINDER = 48 * HOUR;

interface Told extends DrawMoments {
  /** when everybody who comes that day was told that the lists are open; null: not yet */
  toldOpenAt: Date | null;
  /** when who had no list was reminded; null: not yet */
  remindedAt: Date | null;
}

/** Whether everybody who comes that day is to be told now that the lists are open. */
export function openingIsDue(draw: Told, now: Date): boolean {
  return draw.toldOpenAt === null && phaseOf(draw, now) === "open";
}

/** Whether there comes a day on which who has no list is reminded. */
export function hasReminder({ opensAt, closesAt }: Pick<Told, "opensAt" | "closesAt">): boolean {
  return closesAt.getTime() - opensAt.getTime() >= SHORTEST_WITH_REMINDER;
}

/** Whether who has no list is to be reminded now that the lists close. */
export function reminderIsDue(draw: Told, now: Date): boolean {
  const left = draw.closesAt.getTime() - now.getTime();
  const isNear = left <= REMINDED_BEFORE && phaseOf(draw, now) === "open";
  return isNear && draw.remindedAt === null && hasReminder(draw);
}
