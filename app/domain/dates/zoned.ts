import { DateTime } from "luxon";
import { ZONE } from "./dutch.ts";

/** An instant as the clock in the Netherlands shows it, with Dutch names of days and months. */
export function toAmsterdam(instant: Date): DateTime {
  return DateTime.fromJSDate(instant, { zone: ZONE }).setLocale("nl");
}

/**
 * The instant at which the clock in the Netherlands shows this. `day`: YYYY-MM-DD, `time`: HH:mm.
 * An hour skipped by the clock change moves on by an hour; an hour that comes twice is its first.
 * Throws a RangeError on what is no date or time.
 */
export function fromAmsterdam(day: string, time: string): Date {
  const local = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  if (!local.isValid) throw new RangeError(`no date and time: ${day} ${time}`);
  // Luxon settles a doubled hour by the offset of now; the earlier instant never depends on today.
  const earlier = local.minus({ hours: 1 });
  const doubled = earlier.hour === local.hour && earlier.minute === local.minute;
  return (doubled ? earlier : local).toJSDate();
}
