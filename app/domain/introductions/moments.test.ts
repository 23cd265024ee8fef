import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clock, dayKey } from "../dates/dutch.ts";
import { isWorkingDay } from "../dates/holidays.ts";
import { agreedMoment, proposedMoments } from "./moments.ts";

const instant = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2032-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe("proposedMoments", () => {
  it("are three half hours on three working days to come, in order, by day", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), instant, (id, introducedAt) => {
        const moments = proposedMoments(id, introducedAt);
        expect(new Set(moments.map(dayKey)).size).toBe(3);
        expect(new Set(moments.map(clock)).size).toBe(3);
        expect([...moments].sort((one, two) => +one - +two)).toEqual(moments);
        for (const moment of moments) {
          expect(+moment - +introducedAt).toBeGreaterThan(3 * 24 * 3600 * 1000);
          expect(isWorkingDay(moment)).toBe(true);
          expect(["9.30", "11.00", "13.30", "15.00"]).toContain(clock(moment));
        }
        expect(proposedMoments(id, introducedAt)).toEqual(moments);
      }),
      { numRuns: 60 },
    );
  });

  it("keep the Dutch clock when summer time ends in between", () => {
    const moments = proposedMoments("i1", new Date("2027-10-27T10:00:00Z"));
    for (const moment of moments) expect(clock(moment)).toMatch(/^(9\.30|11\.00|13\.30|15\.00)$/);
  });
});

describe("agreedMoment", () => {
  const proposed = proposedMoments("i1", new Date("2027-05-21T10:00:00Z"));
  const [first, second, third] = proposed as [Date, Date, Date];
  const now = new Date("2027-05-21T12:00:00Z");

  it("is the first that suits both and is still to come", () => {
    const suits = { a: [third, second], b: [first, second, third] };
    expect(agreedMoment(proposed, suits, now)).toEqual(second);
    expect(agreedMoment(proposed, suits, second)).toEqual(third);
    expect(agreedMoment(proposed, suits, third)).toBeNull();
  });

  it("is none where nothing suits both, or what was never proposed", () => {
    expect(agreedMoment(proposed, { a: [first], b: [second] }, now)).toBeNull();
    const own = new Date("2027-06-02T08:00:00Z");
    expect(agreedMoment(proposed, { a: [own], b: [own] }, now)).toBeNull();
  });
});
