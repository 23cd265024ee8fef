import type { DrawProblem } from "./problem.ts";
import { bestGain, type Offer } from "./best-gain.ts";

/** Denominators that optimal prices of draws turn out to have; the first that proves most is taken. */
const SCALES = [1, 2, 6, 60];

export interface RoundedPrices {
  /** by run, whole numbers from 0 */
  prices: number[];
  scale: number;
  /** points, rounded down */
  bound: number;
  /** points · scale, not rounded */
  scaledBound: number;
}

/**
 * Makes whole numbers of prices in points and computes, in whole numbers, the bound they prove.
 * Any prices prove a bound; rounding can only make it weaker, never wrong.
 */
export function roundPrices(problem: DrawProblem, found: readonly number[]): RoundedPrices {
  let best: RoundedPrices | null = null;
  for (const scale of SCALES) {
    const prices = found.map((price) => Math.max(0, Math.round(price * scale)));
    const scaledBound = boundAt(problem, prices, scale);
    const bound = Math.floor(scaledBound / scale);
    if (!best || bound < best.bound) best = { prices, scale, bound, scaledBound };
  }
  return best!;
}

function boundAt({ seats, visitors }: DrawProblem, prices: readonly number[], scale: number) {
  const rent = seats.reduce((sum, count, run) => sum + count * prices[run]!, 0);
  return visitors.reduce((sum, { options, firstSeat }) => {
    return sum + bestGain(offersAt(options, prices, scale), firstSeat * scale);
  }, rent);
}

/** What a visitor's options gain at these prices, in points · scale. */
export function offersAt(
  options: DrawProblem["visitors"][number]["options"],
  prices: readonly number[],
  scale: number,
): Offer[] {
  return options.map(({ round, workshopId, points, run }) => {
    return { round, workshop: workshopId, gain: points * scale - prices[run]! };
  });
}
