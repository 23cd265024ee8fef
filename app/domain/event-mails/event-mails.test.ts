import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayKey } from "../dates/dutch.ts";
import {
  BY_HAND_DAYS,
  practicalCanGo,
  practicalFrom,
  practicalIsDue,
  thanksAreDue,
} from "./due.ts";
import { EXAMPLES, threeOf } from "./three-of.ts";

const HOUR = 3_600_000;
const day = {
  opensAt: new Date("2027-05-20T09:30:00+02:00"),
  closesAt: new Date("2027-05-20T16:30:00+02:00"),
};
const at = (text: string) => new Date(`2027-${text}:00+02:00`);

describe("the mails around a day", () => {
  it("are due from the morning a week before until the doors open", () => {
    expect(practicalFrom(day)).toBe("2027-05-13");
    expect(practicalIsDue(day, at("05-12T23:59"))).toBe(false);
    expect(practicalIsDue(day, at("05-13T00:01"))).toBe(true);
    expect(practicalIsDue(day, at("05-20T09:29"))).toBe(true);
    expect(practicalIsDue(day, at("05-20T09:30"))).toBe(false);
  });

  it("count days by the calendar, also over a change of the clock", () => {
    const monday = { opensAt: new Date("2027-03-29T09:00:00+02:00") };
    expect(practicalFrom(monday)).toBe("2027-03-22");
  });

  it("can go by hand earlier, and always when they are due by themselves", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40 * 24, max: 5 * 24 }), (hours) => {
        const now = new Date(day.opensAt.getTime() + hours * HOUR);
        if (practicalIsDue(day, now)) expect(practicalCanGo(day, now)).toBe(true);
        if (hours < -(BY_HAND_DAYS + 1) * 24) expect(practicalCanGo(day, now)).toBe(false);
        if (hours >= 0) expect(practicalCanGo(day, now)).toBe(false);
        if (thanksAreDue(day, now)) expect(dayKey(now) > dayKey(day.closesAt)).toBe(true);
      }),
    );
  });

  it("thank the day after, not in the evening itself", () => {
    expect(thanksAreDue(day, at("05-20T22:00"))).toBe(false);
    expect(thanksAreDue(day, at("05-21T00:01"))).toBe(true);
    expect(thanksAreDue(day, at("05-23T22:00"))).toBe(true);
    expect(thanksAreDue(day, at("05-24T00:01"))).toBe(false);
  });
});

describe("three of many", () => {
  const one = (key: string) => key;

  it("are of the list, each once, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.string(), (all, seed) => {
        const chosen = threeOf(all, one, seed);
        expect(new Set(chosen).size).toBe(Math.min(EXAMPLES, all.length));
        for (const key of chosen) expect(all).toContain(key);
        expect(threeOf([...all].reverse(), one, seed).sort()).toEqual([...chosen].sort());
      }),
    );
  });

  it("are not the first: over many seeds everybody has their turn about as often", () => {
    const all = Array.from({ length: 20 }, (_, index) => `persoon-${index}@voorbeeld.example`);
    const times = new Map(all.map((key) => [key, 0]));
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const key of threeOf(all, one, `event-${seed}`))
        times.set(key, (times.get(key) ?? 0) + 1);
    }
    // 300 each is expected; one and a half times as often or as seldom has no chance at all.
    for (const count of times.values()) {
      expect(count).toBeGreaterThan(200);
      expect(count).toBeLessThan(400);
    }
  });
});
