import { describe, expect, it } from "vitest";
import { assign } from "./assignment/assign.ts";
import { toEdges } from "./assignment/problem.ts";
import { mightImprove, mostOfLeftOut } from "./left-out.ts";
import type { MatchInput } from "./input.ts";
import { match } from "./match.ts";
import { pairKey } from "./pair-key.ts";
import { pairUp } from "./pairs.ts";
import { qualitySet } from "./quality-set.ts";
import { relate } from "./relations.ts";

/** The set many times over, so that the lists cannot hold all. */
const large: MatchInput = {
  ...qualitySet,
  parties: [...Array(12).keys()].flatMap((copy) =>
    qualitySet.parties.map((party) => ({
      ...party,
      id: `${party.id}-${copy}`,
      offers: (party.offers ?? []).map((offer) => ({ ...offer, id: `${offer.id}-${copy}` })),
      challenges: (party.challenges ?? []).map((one) => ({ ...one, id: `${one.id}-${copy}` })),
    })),
  ),
};

describe("what had no room in the lists", () => {
  it.each([1])("scores no more than is said of it, with lists of %i", (mostKept) => {
    const all = { ...large, threshold: 0.01 };
    const pairsOf = (relations: ReturnType<typeof relate>) =>
      pairUp(all, relations, () => true).pairs;
    const cut = relate(large, { mostKept });
    const known = new Map(pairsOf(cut).map(({ a, b, score }) => [pairKey(a, b), score]));
    const most = mostOfLeftOut(cut.leftOut);
    let changed = 0;
    for (const { a, b, score } of pairsOf(relate(large, { mostKept: 1_000 }))) {
      if (known.get(pairKey(a, b)) === score) continue;
      changed++;
      expect(score, `${a} and ${b}`).toBeLessThanOrEqual(most);
    }
    expect(changed).toBeGreaterThan(0);
  });

  it("is read after all where it might matter, so that the choice is the same", async () => {
    const threshold = 0.2;
    const whole = await match({ ...large, threshold });
    const cut = await match({ ...large, threshold }, { mostKept: 1 });
    expect(whole.summary.proven).toBe(true);
    if (cut.summary.proven) expect(cut.summary.objective).toBe(whole.summary.objective);
    expect(cut.summary.bound).toBeGreaterThanOrEqual(whole.summary.objective);
  });

  it("is no matter where nobody would gain by it", () => {
    const problem = {
      capacity: Int32Array.of(1, 1, 1, 1),
      lockedBest: new Int32Array(4),
      edges: toEdges([
        { u: 0, v: 1, weight: 90 },
        { u: 2, v: 3, weight: 80 },
      ]),
    };
    const result = assign(problem);
    const cuts = (weight: number) => new Int32Array(4).fill(weight);
    expect(result.isProven).toBe(true);
    expect(mightImprove(problem, result, cuts(0))).toBe(false);
    expect(mightImprove(problem, result, cuts(30))).toBe(false);
    // Both crosswise at 85 each: the worst-off would have more.
    expect(mightImprove(problem, result, cuts(85))).toBe(true);
  });

  it("matters where it serves whom nobody else does", () => {
    const edges = toEdges([{ u: 0, v: 1, weight: 90 }]);
    const [capacity, lockedBest] = [Int32Array.of(1, 1, 1, 1), new Int32Array(4)];
    const problem = { capacity, lockedBest, edges };
    expect(mightImprove(problem, assign(problem), Int32Array.of(0, 0, 10, 10))).toBe(true);
  });
});
