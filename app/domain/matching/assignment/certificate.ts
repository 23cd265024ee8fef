import { Family } from "./family.ts";
import { blossomAt, type State } from "./state.ts";

/**
 * What proves a bound on the weight of a network of `demand.ts`, in its doubled units: a price per
 * vertex (of any sign; the sink's is 0) and odd sets with a dual ≥ 0. An odd set lists some of the
 * arcs that leave it, and says that of these and the arcs within it no more can be chosen than half
 * of (its vertices' capacities plus the number of listed arcs), rounded down. So the weight is at
 * most Σ capacity·price + Σ dual·most + Σ max(0, weight − prices of both ends − duals on the arc).
 *
 * Odd sets lie within each other by the thousand, so they are told by what they add, not in full:
 * a set holds the vertices whose `inner` is the set or lies within it. Of the arcs that leave it,
 * it lists those that are `crossing`, but of its own `stem` the contrary.
 */
export type Certificate = {
  prices: Float64Array;
  /** per vertex the smallest odd set that holds it, or -1 */
  inner: Int32Array;
  /** per odd set the smallest one around it, of a higher number, or -1 */
  parent: Int32Array;
  dual: Float64Array;
  /** per odd set one arc that leaves it, or -1 */
  stem: Int32Array;
  /** per arc 0 or 1 */
  crossing: Uint8Array;
};

/** Reads the certificate off a state between or after searches. */
export function certify(s: State): Certificate {
  const { sink } = s.network;
  const nodes: number[] = [];
  for (let node = sink + 1; node < s.dual.length; node++) if (s.blossoms[node]) nodes.push(node);
  // What lies around another is bigger.
  nodes.sort((a, b) => blossomAt(s, a).size - blossomAt(s, b).size || a - b);
  const told = nodes.filter((node) => s.dual[node]! > 0);
  const numberOf = new Map(told.map((node, set) => [node, set]));
  const setAround = new Map<number, number>();
  const around = (node: number) => {
    const parent = s.parent[node]!;
    return parent === -1 ? -1 : (numberOf.get(parent) ?? setAround.get(parent) ?? -1);
  };
  for (const node of nodes.reverse()) setAround.set(node, around(node));
  return {
    prices: s.price.slice(0, sink),
    inner: Int32Array.from({ length: sink }, (_, v) => around(v)),
    parent: Int32Array.from(told, (node) => setAround.get(node)!),
    dual: Float64Array.from(told, (node) => s.dual[node]!),
    stem: Int32Array.from(told, (node) => s.stem[node]!),
    crossing: s.chosen.slice(),
  };
}

/** The bound of a certificate of this state, in the network's doubled units. */
export function boundOf(s: State, certificate: Certificate): number {
  const { sink, capacity, from, to, weight } = s.network;
  const { prices, inner, dual, stem, crossing } = certificate;
  const family = new Family(certificate.parent);
  const { none } = family;
  const setOf = (v: number) => (v === sink || inner[v] === -1 ? none : inner[v]!);
  // Of a set and all around it.
  const duals = new Float64Array(none + 1);
  for (let set = none - 1; set >= 0; set--) duals[set] = dual[set]! + duals[family.around(set)]!;
  // First what each set adds to what lies within it, then with that.
  const places = new Float64Array(none + 1);
  const byStem = new Float64Array(from.length);
  for (let set = 0; set < none; set++) {
    if (stem[set] !== -1) byStem[stem[set]!]! += crossing[stem[set]!] ? -dual[set]! : dual[set]!;
  }
  let bound = 0;
  for (let v = 0; v < sink; v++) {
    bound += capacity[v]! * prices[v]!;
    places[setOf(v)]! += capacity[v]!;
  }
  for (let arc = 0; arc < from.length; arc++) {
    const [a, b] = [setOf(from[arc]!), setOf(to[arc]!)];
    const both = a === b ? a : family.meet(a, b);
    let onArc = duals[both]! + byStem[arc]!;
    if (crossing[arc]) {
      onArc += duals[a]! + duals[b]! - 2 * duals[both]!;
      places[a]!++;
      places[b]!++;
      places[both]! -= 2;
    }
    const ends = prices[from[arc]!]! + (to[arc] === sink ? 0 : prices[to[arc]!]!);
    bound += Math.max(0, weight[arc]! - ends - onArc);
  }
  for (let set = 0; set < none; set++) {
    const listed = stem[set] === -1 ? 0 : crossing[stem[set]!] ? -1 : 1;
    bound += dual[set]! * Math.floor((places[set]! + listed) / 2);
    places[family.around(set)]! += places[set]!;
  }
  return bound;
}
