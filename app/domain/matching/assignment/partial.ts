import type { AssignmentProblem } from "./problem.ts";

/**
 * Keeps what is chosen as far as there is room (a search that was stopped may have taken too
 * much), then adds other edges; heaviest first. Ascending.
 */
export function fillUp(problem: AssignmentProblem, chosen: readonly number[]): number[] {
  const { edges } = problem;
  const room = Int32Array.from(problem.capacity);
  const wasChosen = new Uint8Array(edges.u.length);
  for (const e of chosen) wasChosen[e] = 1;
  const order = Int32Array.from(edges.u.keys()).sort(
    (a, b) => wasChosen[b]! - wasChosen[a]! || edges.weight[b]! - edges.weight[a]! || a - b,
  );
  const result: number[] = [];
  for (const e of order) {
    if (room[edges.u[e]!]! <= 0 || room[edges.v[e]!]! <= 0) continue;
    room[edges.u[e]!]!--;
    room[edges.v[e]!]!--;
    result.push(e);
  }
  return result.sort((a, b) => a - b);
}

/** How good a choice is by the three wishes. */
export function judge(
  { edges, lockedBest }: AssignmentProblem,
  chosen: readonly number[],
): { covered: number; floor: number; sum: number } {
  const best = Int32Array.from(lockedBest);
  let sum = 0;
  for (const e of chosen) {
    const weight = edges.weight[e]!;
    sum += weight;
    for (const party of [edges.u[e]!, edges.v[e]!]) best[party] = Math.max(best[party]!, weight);
  }
  const served = best.filter((weight) => weight > 0);
  const floor = served.reduce((one, other) => Math.min(one, other), Infinity);
  return { covered: served.length, floor: served.length > 0 ? floor : 0, sum };
}
