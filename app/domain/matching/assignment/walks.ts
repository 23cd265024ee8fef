import { blossomAt, endIn, type State } from "./state.ts";

/**
 * Turns over (chosen ↔ not chosen) the way through a blossom from its stem to `v`, where the way
 * goes on by `exit` (or ends, -1, as if by a chosen arc). The exit becomes the blossom's stem and
 * the ring turns so that its base comes first. The stem and the exit themselves are not touched.
 */
export function turnThrough(s: State, node: number, v: number, exit: number): void {
  const blossom = blossomAt(s, node);
  const { nodes, ring } = blossom;
  const sink = s.network.sink;
  let inside = v;
  while (s.parent[inside] !== node) inside = s.parent[inside]!;
  const at = nodes.indexOf(inside);
  const isExitChosen = exit === -1 || s.chosen[exit] === 1;
  if (at === 0) {
    if (inside > sink) turnThrough(s, inside, v, exit);
    else {
      const stem = s.stem[node]!;
      // Coming in and going out by arcs of one kind takes the whole way round.
      if (isExitChosen === (stem === -1 || s.chosen[stem] === 1)) {
        for (let i = 1; i < nodes.length; i++) passThrough(s, nodes[i]!, ring[i - 1]!, ring[i]!);
        for (const arc of ring) s.chosen[arc]! ^= 1;
      }
    }
    s.stem[node] = exit;
    return;
  }
  const ahead = ring[at - 1]!;
  const isAhead =
    inside > sink ? s.stem[inside] === ahead : (s.chosen[ahead] === 1) !== isExitChosen;
  const size = nodes.length;
  const length = isAhead ? at : size - at;
  const way: number[] = [];
  for (let i = 0; i < length; i++) {
    const arc = ring[isAhead ? i : size - 1 - i]!;
    const here = nodes[isAhead || i === 0 ? i : size - i]!;
    if (i > 0) passThrough(s, here, way[i - 1]!, arc);
    else if (here > sink) turnThrough(s, here, endIn(s, here, arc), arc);
    way.push(arc);
  }
  if (inside > sink) turnThrough(s, inside, v, exit);
  for (const arc of way) s.chosen[arc]! ^= 1;
  blossom.nodes = [...nodes.slice(at), ...nodes.slice(0, at)];
  blossom.ring = [...ring.slice(at), ...ring.slice(0, at)];
  s.stem[node] = exit;
}

/** The same for a node that a way enters by one arc and leaves by another; one is its stem. */
function passThrough(s: State, node: number, entry: number, exit: number): void {
  if (node <= s.network.sink) return;
  const other = s.stem[node] === entry ? exit : entry;
  turnThrough(s, node, endIn(s, node, other), other);
}

/**
 * Turns over the way from the root of its tree to `v`, which lies in the labelled top `node` and
 * goes on by `exit` (or ends there, -1); `exit` itself is left. The root has one place less to
 * fill after it.
 */
export function turnOver(s: State, node: number, v: number, exit: number): void {
  const { from, to } = s.network;
  let [here, at, out] = [node, v, exit];
  for (;;) {
    const entry = s.reached[here]!;
    if (here > s.network.sink) {
      if (s.stem[here] === entry) turnThrough(s, here, at, out);
      else turnThrough(s, here, endIn(s, here, entry), entry);
    }
    if (out !== exit) s.chosen[out]! ^= 1;
    if (entry === -1) break;
    at = s.top[from[entry]!] === here ? to[entry]! : from[entry]!;
    here = s.top[at]!;
    out = entry;
  }
  s.room[s.tree[node]!]!--;
}
