import { describe, expect, it } from "vitest";
import { assign, assignSum } from "#app/domain/matching/assignment/assign.ts";
import { checkAssignment } from "#app/domain/matching/assignment/check.ts";
import { clocked, seconds, type Took } from "./clock.ts";
import { sumByEdmonds } from "./edmonds.ts";
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
    const [own, ownStages] = [
      clocked(3, () => assignSum(problem)),
      clocked(3, () => assign(problem)),
    ];
    const [sum, staged] = [own.result, ownStages.result];
    for (const result of [sum, staged]) {
      expect(result.isProven).toBe(true);
      expect(checkAssignment(problem, result)).toEqual([]);
    }
    const ilp = clocked(1, () => oracle.largestSum(problem, "whole", SECONDS));
    expect(ilp.result).toMatchObject({ isOptimal: true, value: sum.sum });
    const { covered, floor, sum: stagedSum } = staged;
    const stages = clocked(1, () => oracle.allStages(problem, SECONDS));
    expect(stages.result).toEqual({ covered, floor, sum: stagedSum, isOptimal: true });
    // For whoever reads what the tests print; nothing is held to it here, machines differ.
    const beside = (one: Took, other: Took) =>
      `${seconds(one.work)} (HiGHS ${seconds(other.work)})`;
    console.log(
      `${size.parties} parties, ${size.capacity} each: sum ${beside(own.took, ilp.took)}, ` +
        `all stages ${beside(ownStages.took, stages.took)}`,
    );
  });

  it.each([60, 200, 342])(
    "finds what a matching algorithm finds for %i with one each",
    (parties) => {
      const problem = makeInstance({ parties, capacity: 1, seed: parties });
      const own = clocked(3, () => assignSum(problem));
      const other = clocked(1, () => sumByEdmonds(problem));
      expect(own.result).toMatchObject({ isProven: true, sum: other.result });
      const [took, beside] = [seconds(own.took.work), seconds(other.took.work)];
      console.log(`${parties} parties, 1 each: sum ${took} (edmonds-blossom ${beside})`);
    },
  );

  it("makes the same instance of the same seed", () => {
    const [one, two] = [7, 7].map((seed) => makeInstance({ parties: 50, capacity: 3, seed }));
    expect(one).toEqual(two);
    expect(makeInstance({ parties: 50, capacity: 3, seed: 8 })).not.toEqual(one);
  });
});
