import { makeDemand } from "./demand.ts";
import type { AssignmentProblem } from "./problem.ts";
import type { Proof } from "./stages.ts";

/** Pairs that are no edge of the problem, and how much they can add to a bound at most. */
export type LeftOut = {
  /** up to `limit` pairs that might have been better chosen, to be scored and added as edges */
  pairs: [u: number, v: number][];
  /** by how much the bound grows if all of them weigh the most they can; in score units */
  excess: number;
};

/**
 * Prices every pair that the cutting of candidate lists left out: it weighs at most the lower of
 * its two parties' `cut` (the weight of the best candidate that was not kept, 0 where all were), so
 * it cannot improve the choice where that is no more than what the two ends cost. An empty
 * `pairs` carries the proof over to the graph of all pairs. Takes a party's price for the cheaper
 * of its vertices, so it may name pairs that need no look; never too few. Stops at `limit`; the
 * excess is then that of the pairs found so far and proves nothing.
 */
export function priceLeftOut(
  problem: AssignmentProblem,
  { wish, certificate }: Proof,
  cut: Int32Array,
  limit = 100_000,
): LeftOut {
  const { edges, capacity } = problem;
  const price = cheapest(problem, wish, certificate.prices);
  const parties = capacity.length;
  const isEdge = new Set<number>();
  for (let e = 0; e < edges.u.length; e++) {
    const [u, v] = [edges.u[e]!, edges.v[e]!];
    isEdge.add(Math.min(u, v) * parties + Math.max(u, v));
  }
  // What a party can gain beyond its own price, even from an end that asks nothing.
  const gain = (p: number) => 2 * cut[p]! - price[p]!;
  const open = Int32Array.from(capacity.keys())
    .filter((p) => capacity[p]! > 0 && cut[p]! > 0)
    .sort((a, b) => price[a]! - price[b]! || a - b);
  const pairs: [number, number][] = [];
  let excess = 0;
  for (const one of open) {
    for (const other of open) {
      // The cheapest come first: who asks more than `one` can give ends the row.
      if (price[other]! >= gain(one)) break;
      const over = 2 * Math.min(cut[one]!, cut[other]!) - price[one]! - price[other]!;
      if (one >= other || over <= 0 || isEdge.has(one * parties + other)) continue;
      pairs.push([one, other]);
      excess += over / 2;
      if (pairs.length === limit) return { pairs, excess };
    }
  }
  return { pairs, excess };
}

function cheapest(
  problem: AssignmentProblem,
  wish: Proof["wish"],
  prices: Float64Array,
): Float64Array {
  const { light } = makeDemand(problem, wish);
  return Float64Array.from(light, (vertex, party) => Math.min(prices[party]!, prices[vertex]!));
}
