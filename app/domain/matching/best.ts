/**
 * Keeps the `most` highest of the values that are offered, each with the number it came with;
 * equals go by the lower number. A binary heap with the worst on top.
 */
export class Best {
  private readonly values: number[] = [];
  private readonly numbers: number[] = [];

  constructor(private readonly most: number) {}

  offer(number: number, value: number): void {
    const { values, numbers } = this;
    if (values.length < this.most) {
      values.push(value);
      numbers.push(number);
      this.rise(values.length - 1);
    } else if (this.most > 0 && isBetter(value, number, values[0] ?? 0, numbers[0] ?? 0)) {
      values[0] = value;
      numbers[0] = number;
      this.sink();
    }
  }

  /** What must be beaten to get in; nothing below it will be kept. */
  get bar(): number {
    return this.values.length < this.most ? -Infinity : (this.values[0] ?? Infinity);
  }

  /** The numbers, best first. */
  sorted(): number[] {
    const order = [...this.values.keys()];
    const { values, numbers } = this;
    order.sort(
      (x, y) => (values[y] ?? 0) - (values[x] ?? 0) || (numbers[x] ?? 0) - (numbers[y] ?? 0),
    );
    return order.map((place) => numbers[place] ?? 0);
  }

  /** As `sorted`, each with its value. */
  entries(): { other: number; fit: number }[] {
    const valueOf = new Map(this.numbers.map((number, place) => [number, this.values[place] ?? 0]));
    return this.sorted().map((other) => ({ other, fit: valueOf.get(other) ?? 0 }));
  }

  private isWorse(i: number, j: number): boolean {
    const { values, numbers } = this;
    return isBetter(values[j] ?? 0, numbers[j] ?? 0, values[i] ?? 0, numbers[i] ?? 0);
  }

  private swap(i: number, j: number): void {
    for (const list of [this.values, this.numbers]) {
      [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
    }
  }

  private rise(from: number): void {
    for (let i = from; i > 0;) {
      const above = (i - 1) >> 1;
      if (!this.isWorse(i, above)) return;
      this.swap(i, above);
      i = above;
    }
  }

  private sink(): void {
    for (let i = 0; ;) {
      let worst = i;
      for (const below of [2 * i + 1, 2 * i + 2]) {
        if (below < this.values.length && this.isWorse(below, worst)) worst = below;
      }
      if (worst === i) return;
      this.swap(i, worst);
      i = worst;
    }
  }
}

function isBetter(value: number, number: number, other: number, otherNumber: number): boolean {
  return value > other || (value === other && number < otherNumber);
}
