import { DateTime } from "luxon";
import { toAmsterdam } from "./zoned.ts";

/** Days of the year on which town halls are closed; King's Day and those after Easter are apart. */
const FIXED = ["01-01", "05-05", "12-25", "12-26"];
/** Good Friday, Easter Monday, Ascension Day with the Friday after it, and Whit Monday. */
const AFTER_EASTER = [-2, 1, 39, 40, 50];

/** Whether people are at work on the day of this instant in the Netherlands. */
export function isWorkingDay(instant: Date): boolean {
  const day = toAmsterdam(instant).startOf("day");
  if (day.weekday > 5 || FIXED.includes(day.toFormat("MM-dd"))) return false;
  if (day.hasSame(kingsDay(day.year), "day")) return false;
  const easter = easterSunday(day.year);
  return !AFTER_EASTER.some((days) => {
    const holiday = easter.plus({ days });
    return holiday.month === day.month && holiday.day === day.day;
  });
}

function kingsDay(year: number): DateTime {
  const day = DateTime.utc(year, 4, 27);
  return day.weekday === 7 ? day.minus({ days: 1 }) : day;
}

/** The Sunday after the first full moon of spring, by the tables of the Gregorian calendar. */
export function easterSunday(year: number): DateTime {
  const century = Math.floor(year / 100);
  const skippedLeaps = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const age = (19 * (year % 19) + skippedLeaps - moonDrift + 15) % 30;
  const isLate = age === 29 || (age === 28 && year % 19 > 10);
  const fullMoon = DateTime.utc(year, 3, 21).plus({ days: isLate ? age - 1 : age });
  return fullMoon.plus({ days: 7 - (fullMoon.weekday % 7) });
}
