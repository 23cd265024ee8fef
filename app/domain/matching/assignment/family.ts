/**
 * Sets of which any two are nested or apart, numbered such that what lies around a set has a higher
 * number. `parent[set]` is the smallest set around it, or -1. Number `none` stands for "in no set".
 */
export class Family {
  readonly none: number;
  private depth: Int32Array;
  /** some set further out, so that a way through many nested sets is short */
  private jump: Int32Array;

  constructor(private parent: Int32Array) {
    this.none = parent.length;
    this.depth = new Int32Array(this.none + 1);
    this.jump = new Int32Array(this.none + 1).fill(this.none);
    const { depth, jump } = this;
    for (let set = this.none - 1; set >= 0; set--) {
      const up = this.around(set);
      depth[set] = depth[up]! + 1;
      const [far, further] = [jump[up]!, jump[jump[up]!]!];
      const isEven = depth[up]! - depth[far]! === depth[far]! - depth[further]!;
      jump[set] = isEven && up !== this.none ? further : up;
    }
  }

  around(set: number): number {
    return this.parent[set] === -1 ? this.none : this.parent[set]!;
  }

  /** The smallest set that holds both, which may be one of the two; `none` where there is none. */
  meet(one: number, other: number): number {
    const { depth, jump } = this;
    let [a, b] = depth[one]! < depth[other]! ? [other, one] : [one, other];
    while (depth[a]! > depth[b]!) a = depth[jump[a]!]! >= depth[b]! ? jump[a]! : this.around(a);
    while (a !== b) {
      const isFar = jump[a] !== jump[b];
      a = isFar ? jump[a]! : this.around(a);
      b = isFar ? jump[b]! : this.around(b);
    }
    return a;
  }
}
