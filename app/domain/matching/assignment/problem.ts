/** A pair that may be introduced: indexes of two parties and a weight in whole score units. */
export type Edge = { u: number; v: number; weight: number };

/**
 * What is left to decide after consent, vetoes, locks and acquaintance. `capacity` is what each
 * party still has room for; `lockedBest` the weight of its best locked pair at or above the
 * threshold, else 0: such a party counts as introduced already. All edges are at or above it.
 */
export type AssignmentProblem = {
  capacity: readonly number[];
  lockedBest: readonly number[];
  edges: readonly Edge[];
};

/** `chosen`: indexes into `edges`. `bound`: no solution as good in the first two wishes sums to more. */
export type Assignment = {
  chosen: readonly number[];
  /** parties with an introduction at or above the threshold, locks included */
  covered: number;
  /** the best introduction of the party served worst; 0 where nobody is introduced */
  floor: number;
  bound: number;
  proven: boolean;
};
