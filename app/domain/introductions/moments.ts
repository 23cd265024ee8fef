import { laterByDays } from "../dates/local.ts";
import { isWorkingDay } from "../dates/holidays.ts";
import { dayKey } from "../dates/dutch.ts";
import { fromAmsterdam } from "../dates/zoned.ts";

export const MEETING_MINUTES = 30;

/** Starts on the Dutch clock, in the times at which most people can: not early, not over lunch. */
const TIMES = ["09:30", "11:00", "13:30", "15:00"] as const;
/** The first is not before the fourth day: the mail has to be read and answered by both. */
const FIRST_AFTER_DAYS = 4;
/** Each of the three is on another of so many working days, one after the other. */
const SPREAD = 3;

/**
 * Three half hours, on three working days, at different times of the day: the same three for the
 * same introduction, so that both can be asked about them apart.
 *
 * @param introducedAt when its mails were written
 */
export function proposedMoments(introductionId: string, introducedAt: Date): Date[] {
  const days = workingDaysAfter(introducedAt, 3 * SPREAD);
  const seed = numberOf(introductionId);
  return [0, 1, 2].map((turn) => {
    const day = days[turn * SPREAD + (Math.floor(seed / 7 ** turn) % SPREAD)] ?? introducedAt;
    const time = TIMES[(seed + turn) % TIMES.length] ?? TIMES[0];
    return fromAmsterdam(dayKey(day), time);
  });
}

/** The three of an introduction; none while its mails were not written. */
export function momentsOf({ id, introducedAt }: { id: string; introducedAt: Date | null }): Date[] {
  return introducedAt ? proposedMoments(id, introducedAt) : [];
}

/** Of these, the first that suits both and is still to come; null while there is none. */
export function agreedMoment(
  proposed: readonly Date[],
  suits: { a: readonly Date[]; b: readonly Date[] },
  now: Date,
): Date | null {
  const has = (list: readonly Date[], moment: Date) => list.some((one) => +one === +moment);
  const both = proposed.filter((one) => one > now && has(suits.a, one) && has(suits.b, one));
  return both[0] ?? null;
}

function workingDaysAfter(instant: Date, count: number): Date[] {
  const days: Date[] = [];
  for (let later = FIRST_AFTER_DAYS; days.length < count; later += 1) {
    const day = laterByDays(instant, later);
    if (isWorkingDay(day)) days.push(day);
  }
  return days;
}

/** A number from an id, so that introductions differ and each stays the same. */
function numberOf(id: string): number {
  let hash = 11;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
