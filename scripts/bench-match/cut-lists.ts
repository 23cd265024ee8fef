import type { Edges } from "#app/domain/matching/assignment/problem.ts";

/** More than the highest weight: a pair's number and its weight share one number under 2^53. */
export const WEIGHT_SPAN = 16_384;

/**
 * Of all pairs, in sorted `entries` of (low · parties + high) · WEIGHT_SPAN + weight, those that
 * one of the two has among its best `candidates`; the same pair's last entry is its weight. In
 * typed arrays throughout: at a hundred thousand parties there are ten million entries.
 */
export function cutLists(
  entries: Float64Array,
  parties: number,
  candidates: number,
): { edges: Edges; cut: Int32Array } {
  let pairs = 0;
  const pairOf = (at: number) => Math.floor(entries[at]! / WEIGHT_SPAN);
  for (let i = 0; i < entries.length; i++) {
    if (i + 1 === entries.length || pairOf(i) !== pairOf(i + 1)) entries[pairs++] = entries[i]!;
  }
  const lowOf = (pair: number) => Math.floor(pairOf(pair) / parties);
  const highOf = (pair: number) => pairOf(pair) % parties;
  const weightOf = (pair: number) => entries[pair]! % WEIGHT_SPAN;

  const first = new Int32Array(parties + 1);
  for (let pair = 0; pair < pairs; pair++) {
    first[lowOf(pair) + 1]!++;
    first[highOf(pair) + 1]!++;
  }
  for (let party = 0; party < parties; party++) first[party + 1]! += first[party]!;
  const next = first.slice(0, parties);
  const lists = new Int32Array(2 * pairs);
  // A party's pairs are entered in the order of the other party.
  for (let pair = 0; pair < pairs; pair++) lists[next[highOf(pair)]!++] = pair;
  for (let pair = 0; pair < pairs; pair++) lists[next[lowOf(pair)]!++] = pair;

  const cut = new Int32Array(parties);
  const isKept = new Uint8Array(pairs);
  for (let party = 0; party < parties; party++) {
    const ranked = lists
      .subarray(first[party], first[party + 1])
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    if (ranked.length > candidates) cut[party] = weightOf(ranked[candidates]!);
    for (const pair of ranked.subarray(0, candidates)) isKept[pair] = 1;
  }
  const kept = isKept.reduce((sum, one) => sum + one, 0);
  const edges = {
    u: new Int32Array(kept),
    v: new Int32Array(kept),
    weight: new Int32Array(kept),
  };
  for (let pair = 0, e = 0; pair < pairs; pair++) {
    if (!isKept[pair]) continue;
    edges.u[e] = lowOf(pair);
    edges.v[e] = highOf(pair);
    edges.weight[e++] = weightOf(pair);
  }
  return { edges, cut };
}
