import type { Crowd } from "./model.ts";

/**
 * Interest lost is counted in favourites: somebody with `n` favourites who can see `k` of them, one a
 * round, loses n − k. Where a workshop runs in several rounds the visitor takes the one that suits:
 * k is the size of the largest matching of favourites to rounds.
 *
 * @param roundsOf by workshop: bit r is set when it runs in round r; 0 when it is not placed yet,
 *   and then it counts for nothing
 */
export function lostBy({ workshops }: Pick<Crowd, "workshops">, roundsOf: Int32Array): number {
  let single = 0;
  let placed = 0;
  let several = 0;
  for (let i = 0; i < workshops.length; i++) {
    const bits = roundsOf[workshops[i]!]!;
    if (bits === 0) continue;
    placed++;
    if ((bits & (bits - 1)) === 0) single |= bits;
    else several++;
  }
  if (several === 0) return placed - bitCount(single);
  return placed - mostSeen(workshops, roundsOf, single);
}

/** Those with one round take it; the others step in one by one by augmenting paths (Kuhn, 1955). */
function mostSeen(workshops: readonly number[], roundsOf: Int32Array, single: number): number {
  // Where favourites with one round meet, which of them is seen makes no difference.
  const holder = new Map<number, number>();
  for (let rest = single; rest !== 0; rest &= rest - 1) holder.set(rest & -rest, rest & -rest);
  let seen = holder.size;
  for (const workshop of workshops) {
    const bits = roundsOf[workshop]!;
    if ((bits & (bits - 1)) === 0) continue;
    let tried = 0;
    const place = (mine: number): boolean => {
      for (let rest = mine & ~tried; rest !== 0; rest = mine & ~tried) {
        const round = rest & -rest;
        tried |= round;
        const other = holder.get(round);
        if (other === undefined || place(other)) {
          holder.set(round, mine);
          return true;
        }
      }
      return false;
    };
    if (place(bits)) seen++;
  }
  return seen;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
