import { describe, expect, it } from "vitest";
import { makeInstance } from "#scripts/bench-match/instance.ts";
import { assign, assignSum } from "./assign.ts";
import { priceLeftOut } from "./left-out.ts";
import { toEdges, type AssignmentProblem } from "./problem.ts";

const size = { parties: 90, capacity: 3, seed: 5 };
const whole = makeInstance({ ...size, candidates: 60 });

/** The whole problem with only the `kept` best pairs of each party. */
function cutTo(kept: number): AssignmentProblem & { cut: Int32Array } {
  const { u, v, weight } = whole.edges;
  const list = Array.from(weight, (w, e) => ({ u: u[e] ?? 0, v: v[e] ?? 0, weight: w }));
  const cut = new Int32Array(size.parties);
  const edges = new Set<(typeof list)[number]>();
  for (let party = 0; party < size.parties; party++) {
    const mine = list
      .filter((edge) => edge.u === party || edge.v === party)
      .sort((a, b) => b.weight - a.weight);
    mine.slice(0, kept).forEach((edge) => edges.add(edge));
    cut[party] = mine[kept]?.weight ?? 0;
  }
  return { ...whole, edges: toEdges([...edges]), cut };
}

describe("pairs that candidate cutting left out", () => {
  const best = assignSum(whole).sum;

  it("are all priced out where the lists are long enough", () => {
    const problem = cutTo(40);
    expect(problem.edges.u.length).toBeLessThan(whole.edges.u.length);
    const result = assignSum(problem);
    expect(priceLeftOut(problem, result.proofs.sum, problem.cut)).toEqual({
      pairs: [],
      count: 0,
      excess: 0,
    });
    expect(result.sum).toBe(best);
  });

  it.each([2, 3, 4, 6, 9, 14])("bound what lists of %i lose", (kept) => {
    const problem = cutTo(kept);
    const result = assignSum(problem);
    const { pairs, excess } = priceLeftOut(problem, result.proofs.sum, problem.cut);
    expect(result.bound + excess).toBeGreaterThanOrEqual(best);
    if (result.sum < best) expect(pairs.length).toBeGreaterThan(0);
  });

  it("may serve whom nobody else can", () => {
    const problem = { ...cutTo(3), capacity: new Int32Array(size.parties).fill(1) };
    const result = assign(problem);
    const unserved = new Set(problem.capacity.keys());
    for (const e of result.chosen) {
      unserved.delete(problem.edges.u[e] ?? -1);
      unserved.delete(problem.edges.v[e] ?? -1);
    }
    const { pairs } = priceLeftOut(problem, result.proofs.sum, problem.cut);
    const found = new Set(pairs.flat());
    for (const party of unserved) {
      if ((problem.cut[party] ?? 0) > 0) expect(found).toContain(party);
    }
  });
});
