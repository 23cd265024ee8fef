import { EventQueue } from "./event-queue.ts";
import type { Network } from "./network.ts";

/** Reached from the root by a way whose last arc is chosen: its price falls. */
export const OUTER = 1;
/** Reached by a way whose last arc is not chosen: its price rises. */
export const INNER = -1;
export const NONE = 0;

/**
 * An odd ring of nodes, shrunk to one. Arc `ring[i]` joins `nodes[i]` to the next; base first. Its
 * vertices are the first `size` of the list, which the biggest of its nodes (`keeper`) shares.
 */
export type Blossom = {
  nodes: number[];
  ring: number[];
  keeper: number;
  vertices: number[];
  size: number;
  group: number;
};

/**
 * Where the search stands. A "node" is a vertex (0..sink) or a blossom (above the sink); a "top"
 * is one that lies in no other. Prices and duals hold at the time in `since`; see `priceOf`.
 *
 * Between searches holds: an arc that is not chosen has slack ≥ 0, a chosen one ≤ 0, the arcs of
 * a blossom's ring 0; a vertex in a blossom has no room.
 */
export type State = {
  network: Network;
  chosen: Uint8Array;
  /** how many arcs each vertex still has to get; the sink wants none */
  room: Int32Array;
  price: Float64Array;
  /** the dual of a blossom, by node */
  dual: Float64Array;
  /** per vertex a group, per group the top that holds it: a big blossom moves by one number */
  group: Int32Array;
  holder: Int32Array;
  /**
   * `own[v] + shared[group[v]]` is the sum of the duals of all blossoms around v but its top, so
   * that a vertex under thousands of nested ones need not climb through them
   */
  own: Float64Array;
  shared: Float64Array;
  /** per node the blossom it lies in, or -1 */
  parent: Int32Array;
  /** per blossom the arc by which its base is served, or -1 at the root of a search */
  stem: Int32Array;
  label: Int8Array;
  /** per labelled top the arc by which the search reached it, or -1 at the root */
  reached: Int32Array;
  since: Float64Array;
  blossoms: (Blossom | undefined)[];
  freeIds: number[];
  /** per labelled top the vertex at the root of its tree */
  tree: Int32Array;
  /** per root what its tree has held so far */
  members: (number[] | undefined)[];
  /** per root when its tree is felled at the latest: a free place comes into reach then */
  limit: Float64Array;
  queue: EventQueue;
  now: number;
};

export function makeState(network: Network, price: Float64Array): State {
  const nodes = 2 * network.sink + 2;
  const freeIds: number[] = [];
  for (let id = nodes - 1; id > network.sink; id--) freeIds.push(id);
  const prices = new Float64Array(network.sink + 1);
  prices.set(price.subarray(0, network.sink));
  return {
    network,
    chosen: new Uint8Array(network.from.length),
    room: Int32Array.from([...network.capacity, 0]),
    price: prices,
    dual: new Float64Array(nodes),
    group: Int32Array.from({ length: network.sink + 1 }, (_, v) => v),
    holder: Int32Array.from({ length: network.sink + 1 }, (_, v) => v),
    own: new Float64Array(network.sink + 1),
    shared: new Float64Array(network.sink + 1),
    parent: new Int32Array(nodes).fill(-1),
    stem: new Int32Array(nodes).fill(-1),
    label: new Int8Array(nodes),
    reached: new Int32Array(nodes).fill(-1),
    since: new Float64Array(nodes),
    blossoms: [],
    freeIds,
    tree: new Int32Array(nodes).fill(-1),
    members: [],
    limit: new Float64Array(network.sink + 1),
    queue: new EventQueue(),
    now: 0,
  };
}

export function blossomAt(s: State, node: number): Blossom {
  const blossom = s.blossoms[node];
  if (!blossom) throw new Error(`node ${node} is no blossom`);
  return blossom;
}

/** The top in which a vertex lies. */
export function topOf(s: State, v: number): number {
  return s.holder[s.group[v]!]!;
}

/** The vertices of a top. */
export function verticesOf(s: State, node: number): readonly number[] {
  return node <= s.network.sink ? [node] : blossomAt(s, node).vertices;
}

/** How fast an arc comes nearer to being usable by what happens at its end `v`: -1, 0 or 1. */
export function paceAt(s: State, v: number, arc: number): number {
  const top = topOf(s, v);
  const label = s.label[top]!;
  if (label === NONE) return 0;
  if (top <= s.network.sink) return (s.chosen[arc] === 1) === (label === INNER) ? 1 : -1;
  return (s.stem[top] === arc) === (label === INNER) ? 1 : -1;
}

export function priceOf(s: State, v: number): number {
  const top = topOf(s, v);
  return s.price[v]! - s.label[top]! * (s.now - s.since[top]!);
}

export function dualOf(s: State, node: number): number {
  return s.dual[node]! + 2 * s.label[node]! * (s.now - s.since[node]!);
}

/** How far an arc between two tops is from usable; 0 is usable, below 0 does not occur. */
export function distanceOf(s: State, arc: number): number {
  const { from, to, weight } = s.network;
  const [u, v] = [from[arc]!, to[arc]!];
  const slack =
    priceOf(s, u) + priceOf(s, v) - weight[arc]! + dualsOn(s, u, arc) + dualsOn(s, v, arc);
  return s.chosen[arc] === 1 ? -slack : slack;
}

/** The duals of the blossoms around `v` whose inequality holds the leaving arc. */
function dualsOn(s: State, v: number, arc: number): number {
  const isChosen = s.chosen[arc] === 1;
  const top = topOf(s, v);
  let sum = 0;
  if (isChosen && top > s.network.sink) sum = s.own[v]! + s.shared[s.group[v]!]! + dualOf(s, top);
  // All but the stem count, or it alone; who has it as stem has so as well in what lies within.
  for (let node = s.parent[v]!; node !== -1 && s.stem[node] === arc; node = s.parent[node]!) {
    sum += isChosen ? -dualOf(s, node) : dualOf(s, node);
  }
  return sum;
}

/** Writes a top's prices and dual down as they are now. */
export function settle(s: State, node: number): void {
  const change = s.label[node]! * (s.now - s.since[node]!);
  s.since[node] = s.now;
  if (change === 0) return;
  for (const v of verticesOf(s, node)) s.price[v]! -= change;
  if (node > s.network.sink) s.dual[node]! += 2 * change;
}

/** Whether vertex `v` lies in `node`, at any depth. */
export function liesIn(s: State, v: number, node: number): boolean {
  const most = sizeOf(s, node);
  let at = v;
  // What lies around is bigger.
  while (at !== -1 && at !== node && sizeOf(s, at) < most) at = s.parent[at]!;
  return at === node;
}

export function sizeOf(s: State, node: number): number {
  return node <= s.network.sink ? 1 : blossomAt(s, node).size;
}
