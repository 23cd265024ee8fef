/**
 * A graph whose vertices must each have exactly `capacity` of their arcs chosen. The last vertex,
 * `sink`, takes any number: arcs to it stand for places that stay free. Arcs have even, whole
 * weights (twice the real ones, so that the solver's halves stay whole) and are chosen once at
 * most; two vertices may have several.
 */
export type Network = {
  /** how many vertices there are beside the sink, which is number `sink` */
  sink: number;
  capacity: Int32Array;
  from: Int32Array;
  to: Int32Array;
  weight: Float64Array;
  /** arcs of vertex v: `arcs[first[v]]` up to `arcs[first[v + 1]]`; the sink has none listed */
  first: Int32Array;
  arcs: Int32Array;
};

/** Lays out the lists of arcs per vertex, in the order of the arcs. Throws on a loop. */
export function buildNetwork(
  capacity: Int32Array,
  from: Int32Array,
  to: Int32Array,
  weight: Float64Array,
): Network {
  const sink = capacity.length;
  const first = new Int32Array(sink + 2);
  for (let a = 0; a < from.length; a++) {
    if (from[a] === to[a]) throw new Error(`arc ${a} goes from vertex ${from[a]} to itself`);
    if (from[a]! < sink) first[from[a]! + 1]!++;
    if (to[a]! < sink) first[to[a]! + 1]!++;
  }
  for (let v = 0; v < sink; v++) first[v + 1]! += first[v]!;
  const arcs = new Int32Array(first[sink]!);
  const next = first.slice(0, sink);
  for (let a = 0; a < from.length; a++) {
    if (from[a]! < sink) arcs[next[from[a]!]!++] = a;
    if (to[a]! < sink) arcs[next[to[a]!]!++] = a;
  }
  return { sink, capacity, from, to, weight, first: first.subarray(0, sink + 1), arcs };
}
