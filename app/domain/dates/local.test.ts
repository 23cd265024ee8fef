import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysBetween,
  laterByDays,
  localText,
  momentOf,
  readDay,
  readMoment,
  readTime,
} from "./local.ts";

describe("what people type as a moment", () => {
  it.each([
    ["2027-05-20T10:00", "2027-05-20T08:00:00.000Z"],
    ["2027-01-20T10:00", "2027-01-20T09:00:00.000Z"],
    ["20-5-2027 10.00", "2027-05-20T08:00:00.000Z"],
    ["20/05/2027, 9.30 uur", "2027-05-20T07:30:00.000Z"],
    // The hour that comes twice is its first.
    ["2027-10-31T02:30", "2027-10-31T00:30:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(readMoment(text)).toEqual({ ok: true, instant: new Date(iso) });
  });

  it("says that an hour is skipped by the clock", () => {
    expect(readMoment("2027-03-28T02:30")).toEqual({ ok: false, reason: "skipped" });
    expect(momentOf("2027-03-28", "03:30").ok).toBe(true);
  });

  it.each(["", "morgen", "2027-02-30T10:00", "2027-05-20", "20-5-27 10.00", "2027-05-20T25:00"])(
    "%s is none",
    (text) => expect(readMoment(text)).toEqual({ ok: false, reason: "no-moment" }),
  );

  it.each([
    ["9", "09:00"],
    ["9.30", "09:30"],
    ["930", "09:30"],
    ["09:30:00", "09:30"],
    ["9:30 uur", "09:30"],
    ["24:00", null],
    ["9:60", null],
  ])("the time %s is %s", (text, time) => expect(readTime(text)).toBe(time));

  it.each([
    ["20-5-2027", "2027-05-20"],
    ["2027-05-20", "2027-05-20"],
    ["31-4-2027", null],
    ["1-1-1999", null],
  ])("the day %s is %s", (text, day) => expect(readDay(text)).toBe(day));
});

const moments = fc.date({
  min: new Date("2020-01-01"),
  max: new Date("2090-01-01"),
  noInvalidDate: true,
});

describe("days later", () => {
  it("is the same time on the clock, that many days on", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -800, max: 800 }), (moment, days) => {
        const [before, after] = [localText(moment), localText(laterByDays(moment, days))];
        expect(daysBetween(before.slice(0, 10), after.slice(0, 10))).toBe(days);
        // Only an hour that does not exist there moves on.
        if (momentOf(after.slice(0, 10), before.slice(11)).ok) {
          expect(after.slice(11)).toBe(before.slice(11));
        }
      }),
    );
  });
});
