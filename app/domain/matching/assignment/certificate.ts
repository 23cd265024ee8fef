import { blossomAt, liesIn, type State } from "./state.ts";

/**
 * What proves a bound on the weight of a network of `demand.ts`, in its doubled units: a price per
 * vertex (of any sign; the sink's is 0) and odd sets with a dual ≥ 0. An odd set says that of the
 * arcs within `vertices` and the listed `arcs`, no more can be chosen than half of the vertices'
 * capacities plus the number of listed arcs, rounded down. So the weight is at most
 * Σ capacity·price + Σ dual·most + Σ max(0, weight − prices of both ends − duals on the arc).
 */
export type Certificate = { prices: Float64Array; oddSets: readonly OddSet[] };

export type OddSet = { vertices: readonly number[]; arcs: readonly number[]; dual: number };

/** Reads the certificate off a state between or after searches. */
export function certify(s: State): Certificate {
  const { sink, first, arcs, from, to } = s.network;
  const oddSets: OddSet[] = [];
  for (let node = sink + 1; node < s.dual.length; node++) {
    if (!s.blossoms[node] || s.dual[node]! <= 0) continue;
    const vertices = blossomAt(s, node).vertices.slice(0, blossomAt(s, node).size);
    const leaving: number[] = [];
    for (const v of vertices) {
      for (let i = first[v]!; i < first[v + 1]!; i++) {
        const arc = arcs[i]!;
        const isStem = s.stem[node] === arc;
        if ((s.chosen[arc] === 1) === isStem) continue;
        if (!liesIn(s, from[arc] === v ? to[arc]! : from[arc]!, node)) leaving.push(arc);
      }
    }
    oddSets.push({
      vertices: [...vertices].sort((a, b) => a - b),
      arcs: leaving.sort((a, b) => a - b),
      dual: s.dual[node]!,
    });
  }
  return { prices: s.price.slice(0, sink), oddSets };
}

/** The bound of a certificate of this state, in the network's doubled units. */
export function boundOf(s: State, { prices, oddSets }: Certificate): number {
  const { sink, capacity, from, to, weight } = s.network;
  const onArc = new Map<number, number>();
  let bound = 0;
  for (const { vertices, arcs, dual } of oddSets) {
    const inside = new Set(vertices);
    let half = arcs.length;
    const add = (arc: number) => onArc.set(arc, (onArc.get(arc) ?? 0) + dual);
    for (const v of vertices) {
      half += capacity[v]!;
      for (let i = s.network.first[v]!; i < s.network.first[v + 1]!; i++) {
        const arc = s.network.arcs[i]!;
        // Both ends list an arc; the one it comes from counts it.
        if (from[arc] === v && inside.has(to[arc]!)) add(arc);
      }
    }
    arcs.forEach(add);
    bound += dual * Math.floor(half / 2);
  }
  for (let v = 0; v < sink; v++) bound += capacity[v]! * prices[v]!;
  for (let arc = 0; arc < from.length; arc++) {
    const ends = prices[from[arc]!]! + (to[arc] === sink ? 0 : prices[to[arc]!]!);
    const gain = weight[arc]! - ends - (onArc.get(arc) ?? 0);
    if (gain > 0) bound += gain;
  }
  return bound;
}
