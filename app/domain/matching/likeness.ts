import type { ReadItem } from "./reader.ts";

type Posting = { items: Int32Array; weights: Float64Array };

/** Finds how alike a query is to each of a fixed set of items, through an inverted index. */
export class LikenessIndex {
  private readonly postings: ReadonlyMap<string, Posting>;

  constructor(private readonly items: readonly ReadItem[]) {
    const lists = new Map<string, { item: number; weight: number }[]>();
    items.forEach((read, item) => {
      for (const [feature, weight] of read.features) {
        const list = lists.get(feature);
        if (list) list.push({ item, weight });
        else lists.set(feature, [{ item, weight }]);
      }
    });
    // Typed arrays: this loop is where a large event's time goes. Heaviest first, to stop early.
    this.postings = new Map(
      [...lists].map(([feature, list]) => {
        list.sort((x, y) => y.weight - x.weight || x.item - y.item);
        const items = Int32Array.from(list, ({ item }) => item);
        return [feature, { items, weights: Float64Array.from(list, ({ weight }) => weight) }];
      }),
    );
  }

  /** Likeness 0..1 of the query to each item, in the items' order. */
  compare(query: ReadItem): Float64Array {
    const scores = new Float64Array(this.items.length);
    this.compareInto(query, scores);
    return scores;
  }

  /**
   * As `compare`, into a row that is used again. `least`: what a feature adds below this is left
   * out, so that long lists of light weights cost nothing; 0 leaves out nothing.
   */
  compareInto(query: ReadItem, scores: Float64Array, least = 0): void {
    scores.fill(0);
    for (const [feature, weight] of query.features) {
      const posting = this.postings.get(feature);
      if (!posting) continue;
      const { items, weights } = posting;
      const lightest = weight > 0 ? least / weight : Infinity;
      for (let k = 0; k < items.length; k++) {
        const other = weights[k] as number;
        if (other < lightest) break;
        const item = items[k] as number;
        scores[item] = (scores[item] as number) + weight * other;
      }
    }
  }
}

// A crowd is an eighth of all, so that a score means the same at a small event and at a large one:
// the five nearest of forty, as fitted, and not the five of a thousand, which may all be right.
const CROWD_SHARE = 1 / 8;
const LEAST_CROWD = 5;
// More tells nothing more of a large event, and takes room.
const MOST_CROWD = 60;

/** How many of so many items make a crowd. */
export function crowdSize(count: number): number {
  return Math.max(LEAST_CROWD, Math.min(MOST_CROWD, Math.round(count * CROWD_SHARE)));
}

/** The highest likenesses of each of a number of items, as they come by, and to whom. */
export class Nearest {
  /** per item the lowest that is kept: only what is more is worth adding */
  readonly least: Float64Array;

  /** Keeps `size` of each. `values` and `to`: of another, as they come back from a worker thread. */
  constructor(
    private readonly count: number,
    private readonly size: number,
    readonly values: Float64Array = new Float64Array(size * count),
    readonly to: Int32Array = new Int32Array(size * count).fill(-1),
  ) {
    this.least = Float64Array.from({ length: count }, (_, i) => values[size * (i + 1) - 1] ?? 0);
  }

  add(item: number, value: number, to = -1): void {
    const { values, size } = this;
    const [start, end] = [size * item, size * item + size - 1];
    if (value <= (values[end] ?? Infinity)) return;
    let at = end;
    for (; at > start && (values[at - 1] as number) < value; at--) {
      values[at] = values[at - 1] as number;
      this.to[at] = this.to[at - 1] as number;
    }
    values[at] = value;
    this.to[at] = to;
    this.least[item] = values[end] ?? 0;
  }

  /** Takes over what another of the same size has seen of the same items. */
  merge({ values, to }: Nearest): void {
    for (let at = 0; at < values.length; at++) {
      this.add(Math.floor(at / this.size), values[at] ?? 0, to[at]);
    }
  }

  /** Weighs those of one item again, where their values were not exact. */
  weighAgain(item: number, likeness: (to: number) => number): void {
    for (let at = this.size * item; at < this.size * (item + 1); at++) {
      const to = this.to[at] ?? -1;
      if (to >= 0) this.values[at] = likeness(to);
    }
  }

  /** Per item the mean; where there were fewer, the rest counts as 0. */
  means(): Float64Array {
    return Float64Array.from({ length: this.count }, (_, item) => {
      const own = this.values.subarray(this.size * item, this.size * (item + 1));
      return own.reduce((sum, one) => sum + one, 0) / this.size;
    });
  }
}

/** How much something is like its crowd, of all these likenesses. */
export function crowdOf(values: ArrayLike<number>): number {
  const nearest = new Nearest(1, crowdSize(values.length));
  for (let at = 0; at < values.length; at++) nearest.add(0, values[at] ?? 0);
  return nearest.means()[0] ?? 0;
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
