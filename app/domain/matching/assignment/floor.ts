import type { AssignmentProblem } from "./problem.ts";
import type { SolveOptions } from "./solve.ts";
import { mostServed, type Proof } from "./stages.ts";

export type Floor = {
  value: number;
  /** how many parties that no lock serves at this floor have to be served by edges at it */
  needed: number;
  /** edges that do so */
  chosen: readonly number[];
  /** that the next higher weight serves fewer; null where counting who reaches it shows so */
  proof: Proof | null;
  isComplete: boolean;
};

type Served = ReturnType<typeof mostServed>;

/**
 * The highest weight such that `covered` parties can each have an introduction or lock of at
 * least that weight. `atZero` is what covers them without a floor. Stopped early, it gives the
 * highest floor that was reached.
 */
export function bestFloor(
  problem: AssignmentProblem,
  covered: number,
  atZero: Served,
  control: SolveOptions,
): Floor {
  const levels = levelsWithin(problem, covered);
  const needed = (floor: number) =>
    covered - problem.lockedBest.reduce((sum, best) => sum + (best >= floor ? 1 : 0), 0);
  let low = 0;
  let high = levels.length - 1;
  let reached: Served = atZero;
  let missed: Served | null = null;
  // The highest level first: mostly the party with the poorest best sets it.
  for (let middle = high; low < high || middle === high; middle = (low + high + 1) >> 1) {
    const level = levels[middle]!;
    const found = mostServed(problem, level, control);
    if (!found.isComplete && found.served < needed(level)) {
      return {
        value: levels[low]!,
        needed: 0,
        chosen: reached.chosen,
        proof: null,
        isComplete: false,
      };
    }
    if (found.served === needed(level)) {
      low = middle;
      reached = found;
    } else {
      high = middle - 1;
      missed = found;
    }
    if (low === high) break;
  }
  const value = levels[low]!;
  return {
    value,
    needed: needed(value),
    chosen: reached.chosen,
    proof: missed?.proof ?? null,
    isComplete: true,
  };
}

/** The weights that at least `covered` parties can have as their best, ascending. */
function levelsWithin({ lockedBest, edges }: AssignmentProblem, covered: number): number[] {
  const bestOf = Int32Array.from(lockedBest);
  for (let e = 0; e < edges.u.length; e++) {
    for (const party of [edges.u[e]!, edges.v[e]!]) {
      bestOf[party] = Math.max(bestOf[party]!, edges.weight[e]!);
    }
  }
  const limit = bestOf.sort().at(-covered) ?? 0;
  const levels = new Set<number>();
  for (const weight of [edges.weight, lockedBest]) {
    for (const one of weight) if (one > 0 && one <= limit) levels.add(one);
  }
  return [...levels].sort((a, b) => a - b);
}
