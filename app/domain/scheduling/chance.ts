/**
 * Chance from a seed: the same whole number gives the same series. Mulberry32 (Ettinger, 2017), whose
 * period of 2³² is ample for a search.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** from 0 up to 1, not including it */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** a whole number from 0 up to `count`, not including it */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }
}
