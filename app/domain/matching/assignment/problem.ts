/** Pairs that may be introduced, one index each: two parties and a weight in whole score units. */
export type Edges = { u: Int32Array; v: Int32Array; weight: Int32Array };

/**
 * What is left to decide after consent, vetoes, locks and acquaintance. `capacity` is what each
 * party still has room for; `lockedBest` the weight of its best locked pair at or above the
 * threshold, else 0: such a party counts as introduced already. All edges are at or above it,
 * weigh more than 0, and join two parties once.
 */
export type AssignmentProblem = { capacity: Int32Array; lockedBest: Int32Array; edges: Edges };

export function toEdges(list: readonly { u: number; v: number; weight: number }[]): Edges {
  return {
    u: Int32Array.from(list, (edge) => edge.u),
    v: Int32Array.from(list, (edge) => edge.v),
    weight: Int32Array.from(list, (edge) => edge.weight),
  };
}
