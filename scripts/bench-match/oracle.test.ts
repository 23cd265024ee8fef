import { describe, expect, it } from "vitest";
import { assign, assignSum } from "#app/domain/matching/assignment/assign.ts";
import { checkAssignment } from "#app/domain/matching/assignment/check.ts";
import { Oracle } from "./highs.ts";
import { makeInstance } from "./instance.ts";

const SECONDS = 60;
const oracle = await Oracle.load();

describe("the assignment beside HiGHS", () => {
  it.each([
    { parties: 60, capacity: 1, seed: 1 },
    { parties: 90, capacity: 2, seed: 2, candidates: 6 },
    { parties: 120, capacity: 3, seed: 3, candidates: 8 },
    { parties: 342, capacity: 3, seed: 342 },
  ])("finds the same sum and the same three stages: %o", (size) => {
    const problem = makeInstance(size);
    const [sum, staged] = [assignSum(problem), assign(problem)];
    for (const result of [sum, staged]) {
      expect(result.isProven).toBe(true);
      expect(checkAssignment(problem, result)).toEqual([]);
    }
    const ilp = oracle.largestSum(problem, "whole", SECONDS);
    expect(ilp.isOptimal).toBe(true);
    expect(sum.sum).toBe(ilp.value);
    const { covered, floor, sum: stagedSum } = staged;
    expect({ covered, floor, sum: stagedSum, isOptimal: true }).toEqual(
      oracle.allStages(problem, SECONDS),
    );
  });

  it("makes the same instance of the same seed", () => {
    const [one, two] = [7, 7].map((seed) => makeInstance({ parties: 50, capacity: 3, seed }));
    expect(one).toEqual(two);
    expect(makeInstance({ parties: 50, capacity: 3, seed: 8 })).not.toEqual(one);
  });
});
