import { dayKey } from "../dates/dutch.ts";
import { daysBetween, laterByDays } from "../dates/local.ts";

/** Calendar days before a day of the event on which its practical mail goes. */
export const PRACTICAL_DAYS = 7;

/** Mornings that a thank-you may be late: after that it would only be odd. */
const THANKS_DAYS = 3;

interface Day {
  opensAt: Date;
  closesAt: Date;
}

/** When the practical mail goes: the morning, so many days before. */
export function practicalFrom({ opensAt }: Pick<Day, "opensAt">): string {
  return dayKey(laterByDays(opensAt, -PRACTICAL_DAYS));
}

/**
 * Whether the practical mail of a day is to go now. Until the day opens, so that who signs up in
 * the last week gets it the next morning.
 */
export function practicalIsDue(day: Day, now: Date): boolean {
  return dayKey(now) >= practicalFrom(day) && now < day.opensAt;
}

/** Whether it is the day after, or one of the mornings that make up for it. */
export function thanksAreDue(day: Day, now: Date): boolean {
  const days = daysBetween(dayKey(day.closesAt), dayKey(now));
  return days >= 1 && days <= THANKS_DAYS;
}

/** An organiser can send the practical mail themselves, from when the day is near enough. */
export const BY_HAND_DAYS = 28;

export function practicalCanGo(day: Day, now: Date): boolean {
  return dayKey(now) >= dayKey(laterByDays(day.opensAt, -BY_HAND_DAYS)) && now < day.opensAt;
}
