import { laterByDays } from "../dates/local.ts";

/** Long enough to have met, short enough to remember the mail. */
export const ASK_AFTER_DAYS = 21;
/** Who was introduced longer ago than this is not bothered, say after the jobs stood still. */
const ASK_WITHIN_DAYS = 60;
/** So long the links in that mail open something: a visit is sometimes months later. */
export const OUTCOME_DAYS = 120;

/** Between which moments somebody was introduced who is asked now what came of it. */
export function askedNow(now: Date): { from: Date; until: Date } {
  return { from: laterByDays(now, -ASK_WITHIN_DAYS), until: laterByDays(now, -ASK_AFTER_DAYS) };
}

export function outcomeUntil(askedAt: Date): Date {
  return laterByDays(askedAt, OUTCOME_DAYS);
}
