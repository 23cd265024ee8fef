import { makeDemand } from "./demand.ts";
import type { AssignmentProblem } from "./problem.ts";
import type { Proof } from "./stages.ts";

/** Pairs that are no edge of the problem, and how much they can add to a bound at most. */
export type LeftOut = {
  /** up to `limit` pairs that might have been better chosen, to be scored and added as edges */
  pairs: [u: number, v: number][];
  /** how many there are, also past the limit */
  count: number;
  /** by how much the bound grows if all of them weigh the most they can; in score units */
  excess: number;
};

/**
 * Prices every pair that the cutting of candidate lists left out: it weighs at most the lower of
 * its two parties' `cut` (the weight of the best candidate that was not kept, 0 where all were), so
 * it cannot improve the choice where that is no more than what the two ends cost. A `count` of 0
 * carries the proof over to the graph of all pairs. An edge that weighs less than that was perhaps
 * read only in part, and is priced alike. Takes a party's price for the cheaper of its vertices, so
 * it may name pairs that need no look; never too few.
 *
 * Of the pairs left out a party can have no more than its places, so only as many of its best count
 * for the excess, by halves: each pair has two ends.
 */
export function priceLeftOut(
  problem: AssignmentProblem,
  { wish, certificate }: Proof,
  cut: Int32Array,
  limit = 100_000,
): LeftOut {
  const { edges, capacity } = problem;
  const parties = capacity.length;
  const price = cheapest(problem, wish, certificate.prices, makeDemand(problem, wish));
  const isSettled = new Set<number>();
  for (let e = 0; e < edges.u.length; e++) {
    const [u, v] = [edges.u[e]!, edges.v[e]!];
    if (edges.weight[e]! < Math.min(cut[u]!, cut[v]!)) continue;
    isSettled.add(Math.min(u, v) * parties + Math.max(u, v));
  }
  // Where the sum is not asked, a pair is worth what it serves and no more.
  const worth = (weight: number) => (wish.isSumAsked ? 2 * weight : 0);
  const least = wish.isSumAsked ? 1 : Math.max(1, wish.floor);
  const open = Int32Array.from(capacity.keys())
    .filter((p) => capacity[p]! > 0 && cut[p]! >= least)
    .sort((a, b) => price[a]! - price[b]! || a - b);
  const pairs: [number, number][] = [];
  let count = 0;
  let excess = 0;
  for (const one of open) {
    // What it can gain beyond its own price, even from an end that asks nothing.
    const gain = worth(cut[one]!) - price[one]!;
    const best = new Float64Array(capacity[one]!);
    for (const other of open) {
      // The cheapest come first: who asks more than `one` can give ends the row.
      if (price[other]! >= gain) break;
      const over = worth(Math.min(cut[one]!, cut[other]!)) - price[one]! - price[other]!;
      if (over <= 0 || one === other) continue;
      if (isSettled.has(Math.min(one, other) * parties + Math.max(one, other))) continue;
      keepBest(best, over);
      if (one > other) continue;
      count++;
      if (pairs.length < limit) pairs.push([one, other]);
    }
    // A half for the doubled units, a half for the two ends.
    for (const over of best) excess += over / 4;
  }
  return { pairs, count, excess: Math.ceil(excess) };
}

/** Puts a value in its place among the best, which are in order, where it is one of them. */
function keepBest(best: Float64Array, value: number): void {
  let at = best.length;
  for (; at > 0 && best[at - 1]! < value; at--) if (at < best.length) best[at] = best[at - 1]!;
  if (at < best.length) best[at] = value;
}

/** Per party the lower of its prices; who has no edge that serves is priced as if it had. */
function cheapest(
  { capacity, lockedBest }: AssignmentProblem,
  wish: Proof["wish"],
  prices: Float64Array,
  { light, isWanting }: Pick<ReturnType<typeof makeDemand>, "light" | "isWanting">,
): Float64Array {
  return Float64Array.from(capacity, (_, p) => {
    const locked = lockedBest[p]!;
    const isInNeed = wish.reward > 0 && (locked === 0 || locked < wish.floor);
    if (isInNeed && !isWanting[p]) return -2 * wish.reward;
    return Math.min(prices[p]!, prices[light[p]!]!);
  });
}
