import type { ReadItem } from "./corpus.ts";

/** Finds how alike a query is to each of a fixed set of items, through an inverted index. */
export class LikenessIndex {
  private readonly postings: ReadonlyMap<string, { items: Int32Array; weights: Float64Array }>;

  constructor(private readonly items: readonly ReadItem[]) {
    const lists = new Map<string, { items: number[]; weights: number[] }>();
    items.forEach((item, index) => {
      for (const [feature, weight] of item.features) {
        let list = lists.get(feature);
        if (!list) lists.set(feature, (list = { items: [], weights: [] }));
        list.items.push(index);
        list.weights.push(weight);
      }
    });
    // Typed arrays: this loop is where a large event's time goes.
    this.postings = new Map(
      [...lists].map(([feature, list]) => [
        feature,
        { items: Int32Array.from(list.items), weights: Float64Array.from(list.weights) },
      ]),
    );
  }

  /** Likeness 0..1 of the query to each item, in the items' order. */
  compare(query: ReadItem): Float64Array {
    const scores = new Float64Array(this.items.length);
    for (const [feature, weight] of query.features) {
      const posting = this.postings.get(feature);
      if (!posting) continue;
      for (let k = 0; k < posting.items.length; k++) {
        const item = posting.items[k] as number;
        scores[item] = (scores[item] as number) + weight * (posting.weights[k] as number);
      }
    }
    return scores;
  }
}

/** Mean of the five highest values; fewer than five are filled up with zeros. */
export function meanOfTopFive(values: Iterable<number>): number {
  const top = [0, 0, 0, 0, 0];
  for (const value of values) {
    if (value <= (top[4] ?? 0)) continue;
    top[4] = value;
    top.sort((a, b) => b - a);
  }
  return top.reduce((sum, value) => sum + value, 0) / 5;
}

/**
 * `isInWords`: words of the texts carry it, quotable or not; otherwise only themes and hunches.
 * `isInBoth`: enough of it stands in the words of both.
 */
export type Shared = { terms: string[]; themes: string[]; isInWords: boolean; isInBoth: boolean };

const MOST_TERMS = 6;
// Judgement, by reading the pairs of the demo parade: under a sixth the sentence overstated it.
const LEAST_IN_BOTH_TEXTS = 1 / 6;

/**
 * What two items have in common, strongest first: the words as they stand in the texts, and the
 * theme ids both are about. `quoted`: which of the two texts may be quoted.
 */
export function sharedBetween(
  a: ReadItem,
  b: ReadItem,
  quoted: { a: boolean; b: boolean } = { a: true, b: true },
): Shared {
  const carriers: { feature: string; weight: number }[] = [];
  for (const [feature, weight] of a.features) {
    const other = b.features.get(feature);
    if (other !== undefined) carriers.push({ feature, weight: weight * other });
  }
  carriers.sort((x, y) => y.weight - x.weight || (x.feature < y.feature ? -1 : 1));
  const terms: string[] = [];
  const seen = new Set<string>();
  let isInWords = false;
  const total = carriers.reduce((sum, carrier) => sum + carrier.weight, 0);
  for (const { feature, weight } of carriers) {
    // What carries less than a thirtieth is noise beside the rest.
    if (weight < total / 30) break;
    isInWords ||= a.words.has(feature) || b.words.has(feature);
    const surfaces = [
      quoted.a ? a.words.get(feature) : undefined,
      quoted.b ? b.words.get(feature) : undefined,
    ];
    for (const surface of surfaces) {
      const key = surface?.toLowerCase();
      if (surface === undefined || key === undefined || seen.has(key)) continue;
      if (terms.length >= MOST_TERMS) continue;
      seen.add(key);
      terms.push(surface);
    }
  }
  const themes = [...a.themes.keys()]
    .filter((id) => b.themes.has(id))
    .map((id) => ({ id, weight: (a.themes.get(id) ?? 0) * (b.themes.get(id) ?? 0) }))
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
  const inBothTexts = carriers
    .filter(({ feature }) => a.words.has(feature) && b.words.has(feature))
    .reduce((sum, carrier) => sum + carrier.weight, 0);
  return { terms, themes, isInWords, isInBoth: inBothTexts >= LEAST_IN_BOTH_TEXTS * total };
}
