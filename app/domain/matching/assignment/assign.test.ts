import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "./assign.ts";
import type { AssignmentProblem } from "./problem.ts";
import { loadSolver } from "./solver.ts";

const solve = await loadSolver();

type Wishes = { covered: number; floor: number; sum: number };

/** How good a choice is, or null where it breaks a cap. Shares no code with the solver. */
function judge(problem: AssignmentProblem, chosen: readonly number[]): Wishes | null {
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

function bruteForce(problem: AssignmentProblem): Wishes {
  let best: Wishes = { covered: -1, floor: 0, sum: 0 };
  for (let mask = 0; mask < 2 ** problem.edges.length; mask++) {
    const chosen = problem.edges.flatMap((_, e) => ((mask >> e) & 1 ? [e] : []));
    const wishes = judge(problem, chosen);
    if (wishes && isBetter(wishes, best)) best = wishes;
  }
  return best;
}

const problems: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    capacity: fc.array(fc.constantFrom(1, 1, 1, 1, 2, 0, 3), { minLength: 4, maxLength: 7 }),
    locked: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 7 }),
    hasLocks: fc.boolean(),
    ends: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(6)), {
      minLength: 4,
      maxLength: 11,
      selector: ([u, v]) => `${Math.min(u, v)}-${Math.max(u, v)}`,
    }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 11, maxLength: 11 }),
  })
  .map(({ capacity, locked, hasLocks, ends, weights }) => ({
    capacity,
    lockedBest: capacity.map((_, p) => (hasLocks ? Math.max(0, (locked[p] ?? 0) - 6) : 0)),
    edges: ends
      .filter(([u, v]) => u !== v && u < capacity.length && v < capacity.length)
      .map(([u, v], e) => ({ u, v, weight: weights[e] ?? 1 })),
  }));

describe("assignment", () => {
  it("equals brute force in all three wishes, keeps the caps, and proves it", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = assign(problem, solve);
        const wishes = judge(problem, result.chosen);
        expect(wishes).not.toBeNull();
        expect(wishes).toEqual(bruteForce(problem));
        expect(result).toMatchObject({
          covered: wishes?.covered,
          floor: wishes?.floor,
          bound: wishes?.sum,
          proven: true,
        });
      }),
      { numRuns: 250, seed: 20180924 },
    );
  });

  it("introduces two pairs rather than the one that sums to more", () => {
    const edges = [
      { u: 0, v: 1, weight: 4 },
      { u: 1, v: 2, weight: 9 },
      { u: 2, v: 3, weight: 4 },
    ];
    const result = assign({ capacity: [1, 1, 1, 1], lockedBest: [0, 0, 0, 0], edges }, solve);
    expect(result).toMatchObject({ chosen: [0, 2], covered: 4, floor: 4, bound: 8 });
  });

  it("serves the worst-off before the sum", () => {
    const edges = [
      { u: 0, v: 1, weight: 9 },
      { u: 2, v: 3, weight: 1 },
      { u: 0, v: 2, weight: 3 },
      { u: 1, v: 3, weight: 3 },
    ];
    const result = assign({ capacity: [1, 1, 1, 1], lockedBest: [0, 0, 0, 0], edges }, solve);
    expect(result).toMatchObject({ chosen: [2, 3], floor: 3, bound: 6 });
  });

  it("looks for something better for a party that a poor lock introduces", () => {
    const edges = [
      { u: 0, v: 1, weight: 3 },
      { u: 1, v: 2, weight: 9 },
      { u: 2, v: 3, weight: 3 },
    ];
    const result = assign({ capacity: [1, 1, 1, 1], lockedBest: [1, 0, 0, 5], edges }, solve);
    expect(result).toMatchObject({ chosen: [0, 2], covered: 4, floor: 3, bound: 6 });
  });

  it("does nothing where there is nothing to choose", () => {
    const empty = { chosen: [], covered: 0, bound: 0, proven: true };
    expect(assign({ capacity: [], lockedBest: [], edges: [] }, solve)).toMatchObject(empty);
    const noRoom = { capacity: [0, 3], lockedBest: [0, 0], edges: [{ u: 0, v: 1, weight: 5 }] };
    expect(assign(noRoom, solve)).toMatchObject(empty);
  });
});
