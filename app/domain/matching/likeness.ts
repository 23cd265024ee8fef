import type { ReadItem } from "./reader.ts";
import { countOf, postingsOf, rowsOf, type Postings, type Rows } from "./rows.ts";

/** Finds how alike a query is to each of a fixed set of items, through an inverted index. */
export class LikenessIndex {
  private readonly numbers = new Map<string, number>();
  private readonly postings: Postings;

  constructor(private readonly items: readonly ReadItem[]) {
    const rows = rowsOf(items, this.numbers);
    this.postings = postingsOf(rows, this.numbers.size);
  }

  /** Likeness 0..1 of the query to each item, in the items' order. */
  compare(query: ReadItem): Float64Array {
    const scores = new Float64Array(this.items.length);
    for (const [feature, weight] of query.features) {
      const number = this.numbers.get(feature);
      if (number !== undefined) addFeature(this.postings, number, weight, scores);
    }
    return scores;
  }
}

/**
 * Likeness of item `query` of `rows` to each item of the postings, into `scores`. `least`: what a
 * feature adds below this is left out, so that long lists of light weights cost nothing; then the
 * postings must be heaviest first. Gives the most that was left out of any likeness.
 */
export function compareInto(
  rows: Rows,
  query: number,
  postings: Postings,
  scores: Float64Array,
  least = 0,
): number {
  scores.fill(0);
  let most = 0;
  const end = rows.starts[query + 1] as number;
  for (let at = rows.starts[query] as number; at < end; at++) {
    const [feature, weight] = [rows.features[at] as number, rows.weights[at] as number];
    most += addFeature(postings, feature, weight, scores, least);
  }
  return most;
}

/** Gives the most that `least` left out. */
function addFeature(
  { starts, items, weights }: Postings,
  feature: number,
  weight: number,
  scores: Float64Array,
  least = 0,
): number {
  const from = starts[feature] as number;
  const last = starts[feature + 1] as number;
  const end = least === 0 ? last : firstBelow(weights, from, last, least / weight);
  // This loop is where a large event's time goes.
  for (let at = from; at < end; at++) {
    const item = items[at] as number;
    scores[item] = (scores[item] as number) + weight * (weights[at] as number);
  }
  return end < last ? weight * (weights[end] as number) : 0;
}

/** Of weights that fall from `from` up to `end`, the place of the first below `least`. */
function firstBelow(weights: Float64Array, from: number, end: number, least: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] as number) >= least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Weighs single pairs of two lists, each item of one against a number of the other. */
export class ExactLikeness {
  private readonly laidOut: Float64Array;

  constructor(
    private readonly challenges: Rows,
    private readonly others: Rows,
    features: number,
  ) {
    this.laidOut = new Float64Array(features);
  }

  /** Calls back with a way to weigh others against this challenge, which holds during the call. */
  ofChallenge(challenge: number, use: (likeness: (other: number) => number) => void): void {
    this.against(this.challenges, challenge, this.others, use);
  }

  /** As `ofChallenge`, the other way round. */
  ofOther(other: number, use: (likeness: (challenge: number) => number) => void): void {
    this.against(this.others, other, this.challenges, use);
  }

  private against(
    { starts, features, weights }: Rows,
    item: number,
    to: Rows,
    use: (likeness: (other: number) => number) => void,
  ): void {
    const { laidOut } = this;
    const [from, end] = [starts[item] ?? 0, starts[item + 1] ?? 0];
    for (let at = from; at < end; at++) laidOut[features[at] as number] = weights[at] as number;
    use((other) => {
      if (other >= countOf(to)) return 0;
      let sum = 0;
      for (let at = to.starts[other] as number; at < (to.starts[other + 1] as number); at++) {
        sum += (laidOut[to.features[at] as number] as number) * (to.weights[at] as number);
      }
      return sum;
    });
    for (let at = from; at < end; at++) laidOut[features[at] as number] = 0;
  }
}
