import type { DrawProblem } from "./problem.ts";
import { bestGain } from "./best-gain.ts";

/** Denominators that optimal prices of draws turn out to have; the first that proves most is taken. */
const SCALES = [1, 2, 6, 60];

export interface RoundedPrices {
  /** by run, whole numbers from 0 */
  prices: number[];
  scale: number;
  /** points, rounded down */
  bound: number;
}

/**
 * Makes whole numbers of prices in points and computes, in whole numbers, the bound they prove.
 * Any prices prove a bound; rounding can only make it weaker, never wrong.
 */
export function roundPrices(problem: DrawProblem, found: readonly number[]): RoundedPrices {
  let best: RoundedPrices | null = null;
  for (const scale of SCALES) {
    const prices = found.map((price) => Math.max(0, Math.round(price * scale)));
    const bound = Math.floor(boundAt(problem, prices, scale) / scale);
    if (!best || bound < best.bound) best = { prices, scale, bound };
  }
  return best!;
}

function boundAt({ seats, visitors }: DrawProblem, prices: readonly number[], scale: number) {
  const rent = seats.reduce((sum, count, run) => sum + count * prices[run]!, 0);
  return visitors.reduce((sum, { options, firstSeat }) => {
    const offers = options.map((o) => ({
      round: o.round,
      workshop: o.workshopId,
      gain: o.points * scale - prices[o.run]!,
    }));
    return sum + bestGain(offers, firstSeat * scale);
  }, rent);
}
