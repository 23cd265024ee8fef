import fc from "fast-check";
import { expect, it } from "vitest";
import { findContradictions } from "./input-checks.ts";
import { parseMatchInput, type MatchInput } from "./input.ts";
import { possibleLocks } from "./locks.ts";

const ids = ["a", "b", "c", "d", "e"] as const;
const id = fc.constantFrom(...ids);
const input = fc
  .record({
    optIn: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    own: fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 5, maxLength: 5 }),
    maxIntroductions: fc.integer({ min: 1, max: 3 }),
    forbidden: fc.uniqueArray(
      fc.tuple(id, id).filter(([a, b]) => a < b),
      {
        selector: String,
        maxLength: 3,
      },
    ),
  })
  .map(({ optIn, own, ...rest }): MatchInput => ({
    ...rest,
    parties: ids.map((one, index) => {
      const maxIntroductions = own[index];
      return {
        ...{ id: one, name: one.toUpperCase(), optIn: optIn[index] ?? true },
        ...(typeof maxIntroductions === "number" && { maxIntroductions }),
      };
    }),
  }));

it("leaves only locks that the core takes, and all of them where they contradict nothing", () => {
  fc.assert(
    fc.property(input, fc.array(fc.tuple(id, id), { maxLength: 8 }), (given, locks) => {
      const locked = possibleLocks(locks, given);
      expect(findContradictions({ ...given, locked })).toEqual([]);
      expect(parseMatchInput({ ...given, locked }).ok).toBe(true);
      expect(possibleLocks(locked, given)).toEqual(locked);
    }),
  );
});

it("keeps the first of two for which there is no room", () => {
  const parties = ids.map((one) => ({ id: one, name: one, optIn: true }));
  const given: MatchInput = { parties, maxIntroductions: 1 };
  expect(
    possibleLocks(
      [
        ["a", "b"],
        ["b", "c"],
        ["c", "d"],
      ],
      given,
    ),
  ).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});
