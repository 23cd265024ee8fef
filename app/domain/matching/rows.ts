import type { ReadItem } from "./reader.ts";

/** Features as numbers: those of item i stand from `starts[i]` up to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; features: Int32Array; weights: Float64Array };

/** The number of each feature, in the order in which they came by. */
export type FeatureNumbers = Map<string, number>;

/** Lays items out in typed arrays, and numbers the features that `numbers` does not know yet. */
export function rowsOf(items: readonly ReadItem[], numbers: FeatureNumbers): Rows {
  const starts = new Int32Array(items.length + 1);
  items.forEach((item, i) => (starts[i + 1] = (starts[i] as number) + item.features.size));
  const features = new Int32Array(starts[items.length] as number);
  const weights = new Float64Array(features.length);
  let at = 0;
  for (const item of items) {
    for (const [feature, weight] of item.features) {
      let number = numbers.get(feature);
      if (number === undefined) numbers.set(feature, (number = numbers.size));
      features[at] = number;
      weights[at++] = weight;
    }
  }
  return { starts, features, weights };
}

export function countOf({ starts }: { starts: Int32Array }): number {
  return starts.length - 1;
}

/** Per feature the items that have it: those of feature f stand from `starts[f]`. */
export type Postings = { starts: Int32Array; items: Int32Array; weights: Float64Array };

/**
 * Turns rows about. `heaviestFirst`: within a feature by weight, so that what follows can be left
 * out; otherwise in the order of the items, which reads faster.
 */
export function postingsOf(rows: Rows, features: number, heaviestFirst = false): Postings {
  const starts = new Int32Array(features + 1);
  for (const feature of rows.features) (starts[feature + 1] as number)++;
  for (let f = 0; f < features; f++) (starts[f + 1] as number) += starts[f] as number;
  const next = starts.slice(0, features);
  const items = new Int32Array(rows.features.length);
  const weights = new Float64Array(items.length);
  for (let item = 0; item < countOf(rows); item++) {
    for (let at = rows.starts[item] as number; at < (rows.starts[item + 1] as number); at++) {
      const place = (next[rows.features[at] as number] as number)++;
      items[place] = item;
      weights[place] = rows.weights[at] as number;
    }
  }
  for (let f = 0; heaviestFirst && f < features; f++) {
    const [from, end] = [starts[f] as number, starts[f + 1] as number];
    if (end - from > 1) sortByWeight(items.subarray(from, end), weights.subarray(from, end));
  }
  return { starts, items, weights };
}

function sortByWeight(items: Int32Array, weights: Float64Array): void {
  const order = Int32Array.from(items.keys()).sort(
    (x, y) => (weights[y] as number) - (weights[x] as number) || x - y,
  );
  const [ofItems, ofWeights] = [items.slice(), weights.slice()];
  order.forEach((from, to) => {
    items[to] = ofItems[from] as number;
    weights[to] = ofWeights[from] as number;
  });
}
