import { DateTime } from "luxon";
import { dayKey, ZONE } from "./dutch.ts";
import { fromAmsterdam, toAmsterdam } from "./zoned.ts";

/** "2027-05-20T10:00": an instant as a field for a day and a time holds it, on the Dutch clock. */
export function localText(instant: Date): string {
  return toAmsterdam(instant).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** "10:00", on the Dutch clock. */
export function timeText(instant: Date): string {
  return toAmsterdam(instant).toFormat("HH:mm");
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** "2027-05-20" out of that or "20-5-2027"; null for what is no day. */
export function readDay(text: string): string | null {
  const [, first = "", month = "", last = ""] =
    /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text.trim()) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = DateTime.fromObject(
    { year: Number(year), month: Number(month), day: Number(day) },
    { zone: ZONE },
  );
  if (!date.isValid || date.year < FIRST_YEAR || date.year > LAST_YEAR) return null;
  return date.toFormat("yyyy-MM-dd");
}

/** "09:30" out of that, "9.30", "9:30 uur", "930" or "9"; null for what is no time. */
export function readTime(text: string): string | null {
  const [, hour, minute = "0"] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?::00)?(?: ?uur)?$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

export type Moment = { ok: true; instant: Date } | { ok: false; reason: "no-moment" | "skipped" };

/**
 * The instant of a day and a time. `skipped`: in the night that the clock goes forward this time
 * does not come; a time that comes twice is its first.
 */
export function momentOf(day: string, time: string): Moment {
  const [date, hours] = [readDay(day), readTime(time)];
  if (!date || !hours) return { ok: false, reason: "no-moment" };
  const instant = fromAmsterdam(date, hours);
  const exists = timeText(instant) === hours && dayKey(instant) === date;
  return exists ? { ok: true, instant } : { ok: false, reason: "skipped" };
}

/** The instant in one field: "2027-05-20T10:00", or "20-5-2027 10.00" where one types it. */
export function readMoment(text: string): Moment {
  const [, day = "", time = ""] = /^(\S+?)(?:T|,? +)(\S+(?: uur)?)$/.exec(text.trim()) ?? [];
  return momentOf(day, time);
}

/** The same time on the Dutch clock, so many calendar days later; negative is earlier. */
export function laterByDays(instant: Date, days: number): Date {
  const moved = toAmsterdam(instant).plus({ days });
  return fromAmsterdam(moved.toFormat("yyyy-MM-dd"), timeText(instant));
}

/** Calendar days from one day ("2027-05-20") to another; negative when it lies before. */
export function daysBetween(from: string, until: string): number {
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  return Math.round((noon(until) - noon(from)) / 86_400_000);
}
