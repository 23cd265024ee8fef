/** Where the parade is held and the clock that everybody reads, whatever the server's zone. */
export const ZONE = "Europe/Amsterdam";

// The platform's own formatter: a date library would be the largest part of what a page loads.
const formatter = new Intl.DateTimeFormat("nl-NL", {
  timeZone: ZONE,
  weekday: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
const numbers = new Intl.DateTimeFormat("nl-NL", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

type Part = "weekday" | "year" | "month" | "day" | "hour" | "minute";

/** The parts of an instant as the Netherlands reads them: `part("month")` is "mei". */
function partsOf(instant: Date, format = formatter): (part: Part) => string {
  const parts = format.formatToParts(instant);
  return (part) => parts.find(({ type }) => type === part)?.value ?? "";
}

/** The calendar day in the Netherlands: "2027-05-20". */
export function dayKey(instant: Date): string {
  const part = partsOf(instant, numbers);
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** "donderdag 20 mei 2027" */
export function longDate(instant: Date): string {
  return `${dayAndMonth(instant)} ${partsOf(instant)("year")}`;
}

/** "20 mei 2027" */
export function shortDate(instant: Date): string {
  const part = partsOf(instant);
  return `${part("day")} ${part("month")} ${part("year")}`;
}

/** "donderdag 20 mei": the year is clear from the page. */
export function dayAndMonth(instant: Date): string {
  const part = partsOf(instant);
  return `${part("weekday")} ${part("day")} ${part("month")}`;
}

/** "9.30": for a timeline, where "uur" would stand on every line. */
export function clock(instant: Date): string {
  const part = partsOf(instant);
  return `${Number(part("hour"))}.${part("minute")}`;
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

/** The words of a date apart, for a poster: "donderdag", "20", "mei", "2027". */
export function dateWords(instant: Date) {
  const part = partsOf(instant);
  return {
    weekday: part("weekday"),
    day: part("day"),
    month: part("month"),
    year: part("year"),
  };
}

/** The hour on the clock in the Netherlands, 0 to 23. */
export function hourOf(instant: Date): number {
  return Number(partsOf(instant)("hour"));
}
