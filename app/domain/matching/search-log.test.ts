import fc from "fast-check";
import { expect, it } from "vitest";
import { isSearching, progressOf, SEARCH_STEPS } from "./search-log.ts";

const step = fc.constantFrom(...SEARCH_STEPS);

it("never goes back, not even where the texts are compared twice", () => {
  fc.assert(
    fc.property(fc.array(step), step, (steps, next) => {
      const log = steps.map((one, after) => ({ step: one, after }));
      const longer = [...log, { step: next, after: log.length }];
      expect(progressOf(longer)).toBeGreaterThanOrEqual(progressOf(log));
      expect(progressOf(longer)).toBeLessThan(1);
    }),
  );
  const each = SEARCH_STEPS.map((one) => progressOf([{ step: one, after: 0 }]));
  expect(each).toEqual([...new Set(each)].sort((a, b) => a - b));
});

it("is over when its worker gave no sign for a while, or none took it", () => {
  const at = (seconds: number) => new Date(1_900_000_000_000 + 1000 * seconds);
  const search = { createdAt: at(0), touchedAt: at(100) };
  expect(isSearching({ ...search, status: "running" }, at(110))).toBe(true);
  expect(isSearching({ ...search, status: "running" }, at(130))).toBe(false);
  expect(isSearching({ ...search, status: "waiting" }, at(130))).toBe(true);
  expect(isSearching({ ...search, status: "waiting" }, at(400))).toBe(false);
  expect(isSearching({ ...search, status: "done" }, at(101))).toBe(false);
});
