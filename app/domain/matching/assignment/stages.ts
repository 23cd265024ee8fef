import { boundOf, certify, type Certificate } from "./certificate.ts";
import { makeDemand, type Wish } from "./demand.ts";
import type { AssignmentProblem } from "./problem.ts";
import { solveNetwork, type SolveOptions } from "./solve.ts";

/** A bound with what proves it: see `Certificate`; `wish` says of which network. */
export type Proof = { wish: Wish; certificate: Certificate };

export type StageResult = {
  /** edges, ascending */
  chosen: number[];
  isComplete: boolean;
  proof: Proof;
  /** how many parties were wanting, see `Demand` */
  wanting: number;
  /** the proven most of: sum of weights − reward × wanting parties that are not served */
  bound: number;
};

/** Solves the network of one wish. */
export function solveWish(
  problem: AssignmentProblem,
  wish: Wish,
  options: SolveOptions = {},
): StageResult {
  const { network, edgeOf, isWanting } = makeDemand(problem, wish);
  // Where all weights are alike, prices have nothing to tell.
  const { state, isComplete } = solveNetwork(network, {
    ...options,
    ...(!wish.isSumAsked && { sweeps: 0 }),
  });
  const chosen: number[] = [];
  for (let arc = 0; arc < edgeOf.length; arc++) if (state.chosen[arc]) chosen.push(edgeOf[arc]!);
  const certificate = certify(state);
  return {
    chosen,
    isComplete,
    proof: { wish, certificate },
    wanting: isWanting.reduce((sum, one) => sum + one, 0),
    bound: Math.floor(boundOf(state, certificate) / 2),
  };
}

/** The most wanting parties served by edges of weight `floor` or more. */
export function mostServed(
  problem: AssignmentProblem,
  floor: number,
  options: SolveOptions,
): StageResult & { served: number; most: number } {
  const result = solveWish(problem, { floor, reward: 1, isSumAsked: false }, options);
  const most = result.wanting + result.bound;
  const served = countServed(problem, result.chosen, floor);
  return { ...result, served, most };
}

/** How many parties that no lock serves at this floor are served by the chosen edges. */
export function countServed(
  problem: AssignmentProblem,
  chosen: readonly number[],
  floor: number,
): number {
  const { edges, lockedBest } = problem;
  const isServed = new Uint8Array(problem.capacity.length);
  for (const e of chosen) {
    if (edges.weight[e]! < floor) continue;
    isServed[edges.u[e]!] = isServed[edges.v[e]!] = 1;
  }
  let served = 0;
  for (let p = 0; p < isServed.length; p++) {
    if (isServed[p] && (lockedBest[p] === 0 || lockedBest[p]! < floor)) served++;
  }
  return served;
}
