import {
  blossomAt,
  INNER,
  NONE,
  OUTER,
  settle,
  sizeOf,
  topOf,
  verticesOf,
  type Blossom,
  type State,
} from "./state.ts";

/** The top by which the search reached `node`, or -1 at the root. */
function before(s: State, node: number): number {
  const arc = s.reached[node]!;
  if (arc === -1) return -1;
  const top = topOf(s, s.network.from[arc]!);
  return top === node ? topOf(s, s.network.to[arc]!) : top;
}

/**
 * Shrinks the ring that `arc` closes between two tops of the search tree; the base is where their
 * two ways part. Gives the new node (outer) and the vertices whose arcs have to be looked at anew.
 */
export function shrink(s: State, arc: number): { node: number; changed: number[] } {
  const one = topOf(s, s.network.from[arc]!);
  const two = topOf(s, s.network.to[arc]!);
  // Climbs both ways in turns, so that a small ring costs little in a deep tree.
  const seen = new Set<number>();
  let base = -1;
  for (let [a, b] = [one, two]; base === -1; [a, b] = [b, a]) {
    if (a === -1) continue;
    if (seen.has(a)) base = a;
    else {
      seen.add(a);
      a = before(s, a);
    }
  }
  const upward: number[] = [];
  const ring: number[] = [];
  for (let node = one; node !== base; node = before(s, node)) {
    upward.push(node);
    ring.push(s.reached[node]!);
  }
  // Gathered from the arc down to the base; wanted from the base up to the arc.
  const nodes = [base, ...upward.reverse()];
  ring.reverse().push(arc);
  for (let node = two; node !== base; node = before(s, node)) {
    nodes.push(node);
    ring.push(s.reached[node]!);
  }
  const id = s.freeIds.pop();
  if (id === undefined) throw new Error("more blossoms than vertices");
  const changed: number[] = [];
  for (const node of nodes) {
    if (node > s.network.sink && s.label[node] === OUTER) continue;
    for (const v of verticesOf(s, node)) changed.push(v);
  }
  const stem = s.reached[base]!;
  const root = s.tree[base]!;
  const start = join(s, id, nodes, ring);
  s.stem[id] = stem;
  s.reached[id] = stem;
  enter(s, id, OUTER, root);
  s.since[id] = start;
  return { node: id, changed };
}

/**
 * Makes the new blossom of labelled tops. The biggest is left as it is, as far as can be: it gives
 * its list, its group and the time since when its prices fall, so that many small rings around one
 * big blossom cost no more than what is small. Gives that time.
 */
function join(s: State, id: number, nodes: number[], ring: number[]): number {
  const keeper = nodes.reduce((one, other) => (sizeOf(s, other) > sizeOf(s, one) ? other : one));
  const start = s.label[keeper] === OUTER ? s.since[keeper]! : s.now;
  const isBlossom = keeper > s.network.sink;
  const vertices = isBlossom ? blossomAt(s, keeper).vertices : [keeper];
  const group = isBlossom ? blossomAt(s, keeper).group : keeper;
  // Before its list takes in the others' vertices: what it settles is its own.
  if (s.label[keeper] !== OUTER) settle(s, keeper);
  else if (isBlossom) s.dual[keeper]! += 2 * (s.now - start);
  s.shared[group]! += s.dual[keeper]!;
  for (const node of nodes) {
    if (node !== keeper) {
      settle(s, node);
      for (const v of verticesOf(s, node)) {
        s.price[v]! += s.now - start;
        s.own[v]! += s.shared[s.group[v]!]! + s.dual[node]! - s.shared[group]!;
        s.group[v] = group;
        vertices.push(v);
      }
    }
    s.label[node] = NONE;
    s.parent[node] = id;
  }
  s.blossoms[id] = { nodes, ring, keeper, vertices, size: vertices.length, group };
  s.holder[group] = id;
  s.dual[id] = -2 * (s.now - start);
  s.parent[id] = -1;
  return start;
}

/** Takes a top into a tree. */
function enter(s: State, node: number, label: number, root: number): void {
  s.label[node] = label;
  s.since[node] = s.now;
  s.tree[node] = root;
  s.members[root]!.push(node);
}

/** Starts a tree at a vertex that has a place to fill. */
export function plant(s: State, root: number): void {
  s.members[root] = [];
  s.limit[root] = Infinity;
  s.reached[root] = -1;
  enter(s, root, OUTER, root);
}

/** Gives a top the label that being reached by `arc`, from the tree of `root`, means. */
export function labelTop(s: State, node: number, arc: number, root: number): void {
  const isOuter = node > s.network.sink ? s.stem[node] === arc : s.chosen[arc] === 1;
  s.reached[node] = arc;
  enter(s, node, isOuter ? OUTER : INNER, root);
}

/**
 * Opens an inner blossom whose dual has come down to 0. What lies on the way from where it was
 * reached to its base stays in the tree; the rest leaves it. Gives the vertices whose arcs have to
 * be looked at anew. Where the biggest node stays inner, its prices go on rising as they did: it is
 * not gone through, so that many nested blossoms that open one after another cost little.
 */
export function open(s: State, node: number): readonly number[] {
  const { nodes, ring, keeper } = blossomAt(s, node);
  const entry = s.reached[node]!;
  const root = s.tree[node]!;
  const start = s.since[node]!;
  const u = s.network.from[entry]!;
  let inside = topOf(s, u) === node ? u : s.network.to[entry]!;
  while (s.parent[inside] !== node) inside = s.parent[inside]!;
  const at = nodes.indexOf(inside);
  const isEntryChosen = s.chosen[entry] === 1;
  if (at === 0 && inside <= s.network.sink) {
    if (isEntryChosen === (s.chosen[s.stem[node]!] === 1)) {
      // Reached at its base from the other side: the same ring is a blossom on the new stem.
      settle(s, node);
      s.stem[node] = entry;
      s.label[node] = OUTER;
      return verticesOf(s, node).slice();
    }
  }
  s.label[node] = NONE;
  release(s, node);
  labelTop(s, inside, entry, root);
  if (at > 0) {
    const ahead = ring[at]!;
    const isAhead =
      inside > s.network.sink
        ? s.stem[inside] === ahead
        : (s.chosen[ahead] === 1) !== isEntryChosen;
    const size = nodes.length;
    for (let i = at; i !== (isAhead ? size : 0); i += isAhead ? 1 : -1) {
      const next = nodes[(isAhead ? i + 1 : i - 1) % size]!;
      labelTop(s, next, ring[isAhead ? i : i - 1]!, root);
    }
  }
  const changed: number[] = [];
  for (const part of nodes) {
    if (part === keeper && part > s.network.sink && s.label[part] === INNER) {
      s.since[part] = start;
      s.dual[part]! += 2 * (s.now - start);
      const { from, to } = s.network;
      const stem = s.stem[part]!;
      if (stem !== -1) changed.push(topOf(s, from[stem]!) === part ? from[stem]! : to[stem]!);
    } else {
      for (const v of verticesOf(s, part)) {
        s.price[v]! += s.now - start;
        changed.push(v);
      }
    }
  }
  return changed;
}

/** Takes a blossom apart into its nodes, which become tops. */
function release(s: State, node: number): Blossom {
  const blossom = blossomAt(s, node);
  const { keeper, vertices } = blossom;
  vertices.length = sizeOf(s, keeper);
  for (const part of blossom.nodes) {
    s.parent[part] = -1;
    s.since[part] = s.now;
    const group = part > s.network.sink ? blossomAt(s, part).group : part;
    s.holder[group] = part;
    if (part === keeper) continue;
    for (const v of verticesOf(s, part)) {
      s.own[v]! += s.shared[s.group[v]!]! - s.dual[part]! - s.shared[group]!;
      s.group[v] = group;
    }
  }
  s.shared[blossom.group]! -= s.dual[keeper]!;
  s.blossoms[node] = undefined;
  s.dual[node] = 0;
  s.freeIds.push(node);
  return blossom;
}

/**
 * Fells a tree: settles what it holds, takes the labels off and takes apart the blossoms that have
 * no dual. Gives the vertices that no longer bear a label.
 */
export function fell(s: State, root: number): number[] {
  const freed: number[] = [];
  for (const node of s.members[root] ?? []) {
    if (s.label[node] === NONE || s.parent[node] !== -1 || s.tree[node] !== root) continue;
    settle(s, node);
    s.label[node] = NONE;
    for (const v of verticesOf(s, node)) freed.push(v);
    dissolve(s, node);
  }
  s.members[root] = undefined;
  return freed;
}

function dissolve(s: State, node: number): void {
  const open = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one > s.network.sink && s.dual[one] === 0) open.push(...release(s, one).nodes);
  }
}
