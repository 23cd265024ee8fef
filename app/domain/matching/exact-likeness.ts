import type { ReadItem } from "./reader.ts";

/** Features as numbers: those of item i stand from `starts[i]` up to `starts[i + 1]`. */
type Rows = { starts: Int32Array; features: Int32Array; weights: Float64Array };

/**
 * Weighs single pairs of two fixed lists. For one item against a number of others, so that its own
 * features are laid out once; some fifty times as fast as comparing two maps.
 */
export class ExactLikeness {
  private readonly rows: readonly [Rows, Rows];
  private readonly laidOut: Float64Array;

  constructor(challenges: readonly ReadItem[], others: readonly ReadItem[]) {
    const numbers = new Map<string, number>();
    this.rows = [rowsOf(challenges, numbers), rowsOf(others, numbers)];
    this.laidOut = new Float64Array(numbers.size);
  }

  /** Calls back with a way to weigh others against this challenge, which holds during the call. */
  ofChallenge(challenge: number, use: (likeness: (other: number) => number) => void): void {
    this.against(this.rows[0], challenge, this.rows[1], use);
  }

  /** As `ofChallenge`, the other way round. */
  ofOther(other: number, use: (likeness: (challenge: number) => number) => void): void {
    this.against(this.rows[1], other, this.rows[0], use);
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
      let sum = 0;
      for (let at = to.starts[other] ?? 0; at < (to.starts[other + 1] ?? 0); at++) {
        sum += (laidOut[to.features[at] as number] as number) * (to.weights[at] as number);
      }
      return sum;
    });
    for (let at = from; at < end; at++) laidOut[features[at] as number] = 0;
  }
}

function rowsOf(items: readonly ReadItem[], numbers: Map<string, number>): Rows {
  const starts = new Int32Array(items.length + 1);
  items.forEach((item, i) => (starts[i + 1] = (starts[i] as number) + item.features.size));
  const features = new Int32Array(starts[items.length] as number);
  const weights = new Float64Array(features.length);
  let at = 0;
  for (const item of items) {
    for (const [feature, weight] of item.features) {
      const number = numbers.get(feature) ?? numbers.size;
      if (number === numbers.size) numbers.set(feature, number);
      features[at] = number;
      weights[at++] = weight;
    }
  }
  return { starts, features, weights };
}
