import { blossomAt, liesIn, topOf, type State } from "./state.ts";

/** A way through a blossom: from its stem to vertex `v`, and on by arc `exit`, or -1: it ends. */
type Passage = { node: number; v: number; exit: number };

/**
 * Turns over (chosen ↔ not chosen) the way through a blossom from its stem to `v`, where the way
 * goes on by `exit` (or ends, -1, as if by a chosen arc). The exit becomes the blossom's stem and
 * the ring turns so that its base comes first; likewise in what lies within. The stem and the exit
 * themselves are not touched.
 */
export function turnThrough(s: State, node: number, v: number, exit: number): void {
  const turned: number[] = [];
  const passages: Passage[] = [{ node, v, exit }];
  for (let next = passages.pop(); next; next = passages.pop()) pass(s, next, passages, turned);
  for (const arc of turned) s.chosen[arc]! ^= 1;
}

/** Finds the arcs of one passage, and the passages through nodes on its way. */
function pass(s: State, { node, v, exit }: Passage, passages: Passage[], turned: number[]): void {
  const chain: number[] = [];
  for (let at = v; at !== node; at = s.parent[at]!) chain.push(at);
  let here = node;
  for (let inside = chain.pop(); inside !== undefined; inside = chain.pop()) {
    const ways = passRing(s, here, inside, exit);
    for (const { through, other } of ways.nodes) {
      passages.push({ node: through, v: endIn(s, through, other), exit: other });
    }
    turned.push(...ways.arcs);
    s.stem[here] = exit;
    here = inside;
  }
}

/** The way from the base of one ring to its node `inside`; turns the ring. */
function passRing(s: State, node: number, inside: number, exit: number) {
  const blossom = blossomAt(s, node);
  const { nodes, ring } = blossom;
  const { sink } = s.network;
  const size = nodes.length;
  const at = nodes.indexOf(inside);
  const isExitChosen = exit === -1 || s.chosen[exit] === 1;
  let isAhead = true;
  let length = at;
  if (at === 0) {
    const stem = s.stem[node]!;
    // Coming to the base and leaving it by arcs of one kind takes the whole way round.
    const isRound = inside <= sink && isExitChosen === (stem === -1 || s.chosen[stem] === 1);
    length = isRound ? size : 0;
  } else {
    const ahead = ring[at - 1]!;
    isAhead = inside > sink ? s.stem[inside] === ahead : (s.chosen[ahead] === 1) !== isExitChosen;
    if (!isAhead) length = size - at;
  }
  const arcs: number[] = [];
  const through: { through: number; other: number }[] = [];
  for (let i = 0; i < length; i++) {
    const arc = ring[isAhead ? i : size - 1 - i]!;
    const here = nodes[isAhead || i === 0 ? i : size - i]!;
    if (here > sink) {
      // One of the two arcs of the way is the node's stem; the base's own stem leads out.
      const isStem = i > 0 && s.stem[here] !== arcs[i - 1];
      through.push({ through: here, other: isStem ? arcs[i - 1]! : arc });
    }
    arcs.push(arc);
  }
  blossom.nodes = [...nodes.slice(at), ...nodes.slice(0, at)];
  blossom.ring = [...ring.slice(at), ...ring.slice(0, at)];
  return { arcs, nodes: through };
}

/** The end of an arc leaving `node` that lies in it. */
function endIn(s: State, node: number, arc: number): number {
  const u = s.network.from[arc]!;
  return liesIn(s, u, node) ? u : s.network.to[arc]!;
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
    at = topOf(s, from[entry]!) === here ? to[entry]! : from[entry]!;
    here = topOf(s, at);
    out = entry;
  }
  s.room[s.tree[node]!]!--;
}
