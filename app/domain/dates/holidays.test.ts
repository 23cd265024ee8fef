import { expect, it } from "vitest";
import { easterSunday, isWorkingDay } from "./holidays.ts";
import { fromAmsterdam } from "./zoned.ts";

it.each([
  ["1981-04-19"],
  ["2008-03-23"],
  ["2024-03-31"],
  ["2025-04-20"],
  ["2026-04-05"],
  ["2027-03-28"],
  ["2038-04-25"],
  ["2049-04-18"],
  ["2076-04-19"],
])("Easter is on %s", (day) => {
  expect(easterSunday(Number(day.slice(0, 4))).toISODate()).toBe(day);
});

it.each([
  ["2027-05-22", "a Saturday"],
  ["2027-05-23", "a Sunday"],
  ["2027-01-01", "New Year's Day"],
  ["2027-03-26", "Good Friday"],
  ["2027-03-29", "Easter Monday"],
  ["2027-04-27", "King's Day"],
  ["2025-04-26", "King's Day on a Saturday"],
  ["2027-05-05", "Liberation Day"],
  ["2027-05-06", "Ascension Day"],
  ["2027-05-17", "Whit Monday"],
  ["2028-12-25", "Christmas"],
])("nobody works on %s, %s", (day) => {
  expect(isWorkingDay(fromAmsterdam(day, "00:30"))).toBe(false);
  expect(isWorkingDay(fromAmsterdam(day, "23:30"))).toBe(false);
});

it.each([["2027-05-21"], ["2027-04-26"], ["2025-04-28"], ["2027-12-24"]])(
  "people work on %s",
  (day) => {
    expect(isWorkingDay(fromAmsterdam(day, "00:30"))).toBe(true);
    expect(isWorkingDay(fromAmsterdam(day, "23:30"))).toBe(true);
  },
);
