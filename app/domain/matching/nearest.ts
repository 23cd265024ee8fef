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

/**
 * The highest likenesses of each of a number of items, as they come by, and to whom. Of equals the
 * lower number stays, so that the order in which they come makes no difference. A heap for each
 * item, the lowest on top.
 */
export class Nearest {
  /** per item the lowest that is kept: nothing below it is worth adding */
  readonly least: Float64Array;

  /** Keeps `size` of each. `values` and `to`: of another, as they come back from a thread. */
  constructor(
    private readonly count: number,
    private readonly size: number,
    readonly values: Float64Array = new Float64Array(size * count),
    readonly to: Int32Array = new Int32Array(size * count).fill(NOBODY),
  ) {
    this.least = Float64Array.from({ length: count }, (_, i) => values[size * i] ?? 0);
  }

  add(item: number, value: number, to: number): void {
    const { values, size } = this;
    const top = size * item;
    const lowest = values[top] as number;
    if (value < lowest || (value === lowest && to >= (this.to[top] as number))) return;
    this.sink(top, value, to);
    this.least[item] = values[top] as number;
  }

  /** Puts a value in the place of the lowest, and that where it belongs. */
  private sink(top: number, value: number, number: number): void {
    const { values, to, size } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && this.isLower(top + below + 1, top + below)) below++;
      const other = values[top + below] as number;
      if (other > value || (other === value && (to[top + below] as number) <= number)) break;
      values[top + at] = other;
      to[top + at] = to[top + below] as number;
      at = below;
    }
    values[top + at] = value;
    to[top + at] = number;
  }

  private isLower(one: number, two: number): boolean {
    const [a, b] = [this.values[one] as number, this.values[two] as number];
    return a < b || (a === b && (this.to[one] as number) > (this.to[two] as number));
  }

  /** Takes over what another of the same size has seen of the same items. */
  merge({ values, to }: Nearest): void {
    for (let at = 0; at < values.length; at++) {
      if (to[at] !== NOBODY) this.add(Math.floor(at / this.size), values[at] ?? 0, to[at] ?? 0);
    }
  }

  /** Weighs those of one item again, where their values were not exact; nothing is added after. */
  weighAgain(item: number, likeness: (to: number) => number): void {
    for (let at = this.size * item; at < this.size * (item + 1); at++) {
      const to = this.to[at] ?? NOBODY;
      if (to !== NOBODY) this.values[at] = likeness(to);
    }
  }

  /** Per item the mean; where there were fewer, the rest counts as 0. */
  means(): Float64Array {
    return Float64Array.from({ length: this.count }, (_, item) => {
      // In order, so that the last bit of the sum does not hang on what came first.
      const own = this.values.slice(this.size * item, this.size * (item + 1)).sort();
      return own.reduce((sum, one) => sum + one, 0) / this.size;
    });
  }
}

/** A number higher than any item's, so that everything goes before it. */
const NOBODY = 2 ** 31 - 1;

/** How much something is like its crowd, of all these likenesses. */
export function crowdOf(values: ArrayLike<number>): number {
  const nearest = new Nearest(1, crowdSize(values.length));
  for (let at = 0; at < values.length; at++) nearest.add(0, values[at] ?? 0, at);
  return nearest.means()[0] ?? 0;
}
