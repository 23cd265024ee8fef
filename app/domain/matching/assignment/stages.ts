import { boundOf, certify, type Certificate } from "./certificate.ts";
import { makeDemand, type Demand, type Wish } from "./demand.ts";
import type { AssignmentProblem } from "./problem.ts";
import { solveNetwork, type SolveOptions } from "./solve.ts";
import { guessPrices } from "./start.ts";

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

export type StageOptions = SolveOptions & {
  /** prices per party of a problem that differs little */
  known?: Float64Array;
};

// How often each party asks anew; a few times are enough where the prices are known nearly.
const SWEEPS = 12;
const SWEEPS_WHEN_KNOWN = 2;

/** Solves the network of one wish. */
export function solveWish(
  problem: AssignmentProblem,
  wish: Wish,
  options: StageOptions = {},
): StageResult {
  const demand = makeDemand(problem, wish);
  const { network, edgeOf, isWanting } = demand;
  // Where all weights are alike, prices have nothing to tell.
  const start = wish.isSumAsked ? { start: firstPrices(problem, demand, options.known) } : {};
  const { state, isComplete } = solveNetwork(network, { ...options, ...start });
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

/** Prices of the sum alone; a party with two vertices more has the same price for both kinds. */
function firstPrices(
  problem: AssignmentProblem,
  { network, light }: Demand,
  known: Float64Array | undefined,
): Float64Array {
  const plain = makeDemand(problem, { floor: 0, reward: 0, isSumAsked: true });
  const guess = guessPrices(plain.network, known ? SWEEPS_WHEN_KNOWN : SWEEPS, known);
  const prices = new Float64Array(network.sink);
  light.forEach((vertex, party) => {
    prices[party] = guess[party]!;
    if (vertex === party) return;
    prices[vertex] = guess[party]!;
    prices[vertex - 1] = -guess[party]!;
  });
  return prices;
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
