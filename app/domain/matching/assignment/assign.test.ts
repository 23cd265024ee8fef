import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeInstance } from "#scripts/bench-match/instance.ts";
import { assign, assignSum, type Assignment } from "./assign.ts";
import { checkAssignment } from "./check.ts";
import { toEdges, type AssignmentProblem } from "./problem.ts";

type Edge = { u: number; v: number; weight: number };
type Small = { capacity: number[]; lockedBest: number[]; edges: Edge[] };
type Wishes = { covered: number; floor: number; sum: number };

function problemOf({ capacity, lockedBest, edges }: Small): AssignmentProblem {
  return {
    capacity: Int32Array.from(capacity),
    lockedBest: Int32Array.from(lockedBest),
    edges: toEdges(edges),
  };
}

/** How good a choice is, or null where it breaks a cap. Shares no code with the solver. */
function judge(problem: Small, chosen: readonly number[]): Wishes | null {
  const used = problem.capacity.map(() => 0);
  const best = [...problem.lockedBest];
  let sum = 0;
  for (const e of chosen) {
    const edge = problem.edges[e];
    if (!edge) return null;
    sum += edge.weight;
    for (const end of [edge.u, edge.v]) {
      used[end] = (used[end] ?? 0) + 1;
      best[end] = Math.max(best[end] ?? 0, edge.weight);
    }
  }
  if (used.some((count, party) => count > (problem.capacity[party] ?? 0))) return null;
  const served = best.filter((weight) => weight > 0);
  return { covered: served.length, floor: served.length > 0 ? Math.min(...served) : 0, sum };
}

function isBetter(a: Wishes, b: Wishes): boolean {
  if (a.covered !== b.covered) return a.covered > b.covered;
  if (a.floor !== b.floor) return a.floor > b.floor;
  return a.sum > b.sum;
}

/** The best of all choices that keep the caps, grown edge by edge. */
function bruteForce(problem: Small, isBest: typeof isBetter): Wishes {
  let best: Wishes = { covered: -1, floor: 0, sum: 0 };
  const grow = (from: number, chosen: number[]) => {
    const wishes = judge(problem, chosen);
    if (!wishes) return;
    if (isBest(wishes, best)) best = wishes;
    for (let e = from; e < problem.edges.length; e++) grow(e + 1, [...chosen, e]);
  };
  grow(0, []);
  return best;
}

const MOST_EDGES = 12;

const problems: fc.Arbitrary<Small> = fc
  .record({
    capacity: fc.array(fc.constantFrom(1, 1, 1, 1, 2, 2, 0, 3), { minLength: 4, maxLength: 8 }),
    locked: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 }),
    hasLocks: fc.boolean(),
    ends: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(7)), {
      minLength: 4,
      maxLength: MOST_EDGES,
      selector: ([u, v]) => `${Math.min(u, v)}-${Math.max(u, v)}`,
    }),
    highest: fc.constantFrom(3, 9, 10_000),
    weights: fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: MOST_EDGES,
      maxLength: MOST_EDGES,
    }),
  })
  .map(({ capacity, locked, hasLocks, ends, weights, highest }) => ({
    capacity,
    lockedBest: capacity.map((_, p) => (hasLocks ? Math.max(0, (locked[p] ?? 0) - 6) : 0)),
    edges: ends
      .filter(([u, v]) => u !== v && u < capacity.length && v < capacity.length)
      .map(([u, v], e) => ({ u, v, weight: 1 + ((weights[e] ?? 0) % highest) })),
  }));

function expectSound(small: Small, result: Assignment): Wishes {
  const wishes = judge(small, result.chosen);
  expect(wishes).not.toBeNull();
  expect(checkAssignment(problemOf(small), result)).toEqual([]);
  return wishes ?? { covered: 0, floor: 0, sum: 0 };
}

describe("assignment", () => {
  it("equals brute force in all three wishes, keeps the caps, and proves it", () => {
    fc.assert(
      fc.property(problems, (small) => {
        const result = assign(problemOf(small));
        const wishes = expectSound(small, result);
        expect(wishes).toEqual(bruteForce(small, isBetter));
        expect(result).toMatchObject({ ...wishes, bound: wishes.sum, isProven: true });
      }),
      { numRuns: 500, seed: 20180924 },
    );
  });

  it("equals brute force in the sum alone", () => {
    fc.assert(
      fc.property(problems, (small) => {
        const result = assignSum(problemOf(small));
        const wishes = expectSound(small, result);
        expect(wishes.sum).toBe(bruteForce(small, (a, b) => a.sum > b.sum).sum);
        expect(result.isProven).toBe(true);
      }),
      { numRuns: 500, seed: 342 },
    );
  });

  // Small ones have next to no blossoms within blossoms: those need hundreds of parties.
  it.each([
    { parties: 200, capacity: 1, candidates: 4 },
    { parties: 200, capacity: 2, candidates: 5 },
    { parties: 400, capacity: 3, candidates: 8 },
    { parties: 400, capacity: 2, candidates: 4 },
    { parties: 400, capacity: 1, candidates: 8 },
  ])("proves what it finds among hundreds of parties: %o", (size) => {
    for (let seed = 1; seed <= 15; seed++) {
      const problem = makeInstance({ ...size, seed });
      for (const result of [assignSum(problem), assign(problem)]) {
        expect(result.isProven, `seed ${seed}`).toBe(true);
        expect(checkAssignment(problem, result), `seed ${seed}`).toEqual([]);
      }
    }
  });

  it("gives the same from whatever prices it starts", () => {
    fc.assert(
      fc.property(problems, fc.array(fc.integer({ min: -9, max: 9 })), (small, prices) => {
        const known = Float64Array.from(small.capacity, (_, p) => prices[p] ?? 0);
        const result = assign(problemOf(small), { known });
        expectSound(small, result);
        expect(result.sum).toBe(assign(problemOf(small)).sum);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("stays sound wherever it is stopped, and says that it is not complete", () => {
    let stopped = 0;
    fc.assert(
      fc.property(problems, fc.nat(4), (small, patience) => {
        let asked = 0;
        const result = assign(problemOf(small), { shouldStop: () => asked++ >= patience });
        const wishes = expectSound(small, result);
        expect(result.isProven && !result.isComplete).toBe(false);
        if (!result.isComplete) stopped++;
        const best = bruteForce(small, isBetter);
        if (wishes.covered === best.covered && wishes.floor === best.floor) {
          expect(result.bound).toBeGreaterThanOrEqual(best.sum);
        }
      }),
      { numRuns: 200, seed: 60 },
    );
    expect(stopped).toBeGreaterThan(50);
  });

  it("introduces two pairs rather than the one that sums to more", () => {
    const edges = [
      { u: 0, v: 1, weight: 4 },
      { u: 1, v: 2, weight: 9 },
      { u: 2, v: 3, weight: 4 },
    ];
    const result = assign(problemOf({ capacity: [1, 1, 1, 1], lockedBest: [0, 0, 0, 0], edges }));
    expect(result).toMatchObject({ chosen: [0, 2], covered: 4, floor: 4, bound: 8 });
  });

  it("serves the worst-off before the sum", () => {
    const edges = [
      { u: 0, v: 1, weight: 9 },
      { u: 2, v: 3, weight: 1 },
      { u: 0, v: 2, weight: 3 },
      { u: 1, v: 3, weight: 3 },
    ];
    const result = assign(problemOf({ capacity: [1, 1, 1, 1], lockedBest: [0, 0, 0, 0], edges }));
    expect(result).toMatchObject({ chosen: [2, 3], floor: 3, bound: 6 });
  });

  it("looks for something better for a party that a poor lock introduces", () => {
    const edges = [
      { u: 0, v: 1, weight: 3 },
      { u: 1, v: 2, weight: 9 },
      { u: 2, v: 3, weight: 3 },
    ];
    const result = assign(problemOf({ capacity: [1, 1, 1, 1], lockedBest: [1, 0, 0, 5], edges }));
    expect(result).toMatchObject({ chosen: [0, 2], covered: 4, floor: 3, bound: 6 });
  });

  it("does nothing where there is nothing to choose", () => {
    const empty = { chosen: [], covered: 0, bound: 0, isProven: true };
    expect(assign(problemOf({ capacity: [], lockedBest: [], edges: [] }))).toMatchObject(empty);
    const edges = [{ u: 0, v: 1, weight: 5 }];
    const noRoom = problemOf({ capacity: [0, 3], lockedBest: [0, 0], edges });
    expect(assign(noRoom)).toMatchObject(empty);
  });
});
