import { DateTime } from "luxon";

/** Where the parade is held and the clock that everybody reads, whatever the server's zone. */
export const ZONE = "Europe/Amsterdam";

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

/** The calendar day in the Netherlands: "2027-05-20". */
export function dayKey(instant: Date): string {
  return toAmsterdam(instant).toFormat("yyyy-MM-dd");
}

/** "donderdag 20 mei 2027" */
export function longDate(instant: Date): string {
  return toAmsterdam(instant).toFormat("cccc d MMMM yyyy");
}

/** "20 mei 2027" */
export function shortDate(instant: Date): string {
  return toAmsterdam(instant).toFormat("d MMMM yyyy");
}

/** "donderdag 20 mei": the year is clear from the page. */
export function dayAndMonth(instant: Date): string {
  return toAmsterdam(instant).toFormat("cccc d MMMM");
}

/** "9.30": for a timeline, where "uur" would stand on every line. */
export function clock(instant: Date): string {
  return toAmsterdam(instant).toFormat("H.mm");
}

/** "10.00 uur" */
export function clockTime(instant: Date): string {
  return `${clock(instant)} uur`;
}

/** "donderdag 20 mei 2027, 10.00 uur" */
export function longDateTime(instant: Date): string {
  return `${longDate(instant)}, ${clockTime(instant)}`;
}

/** "10.00–10.45 uur"; over midnight both days are named. */
export function timeRange(startsAt: Date, endsAt: Date): string {
  if (dayKey(startsAt) !== dayKey(endsAt)) {
    return `${dayAndMonth(startsAt)} ${clock(startsAt)} – ${dayAndMonth(endsAt)} ${clockTime(endsAt)}`;
  }
  return `${clock(startsAt)}–${clockTime(endsAt)}`;
}

/** "45 min", "1 uur", "1 uur 15 min"; rounded to whole minutes. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} uur` : `${hours} uur ${rest} min`;
}

/** Whole and broken minutes from one instant to another; negative when it lies before. */
export function minutesBetween(from: Date, until: Date): number {
  return (until.getTime() - from.getTime()) / 60_000;
}
