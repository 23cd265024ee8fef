import { fell, labelTop, open, plant, shrink } from "./blossoms.ts";
import { distanceOf, dualOf, INNER, NONE, paceAt, topOf, verticesOf, type State } from "./state.ts";
import { turnOver } from "./walks.ts";

// How many events pass between two questions whether to stop.
const PATIENCE = 4096;

/**
 * Fills all places: trees grow at the same time from every vertex that has room, while prices move
 * until a way of usable arcs joins two trees or reaches the sink; that way is turned over, its
 * trees are felled, and the others grow on. The events come in the order of the price change that
 * makes them happen. False where `shouldStop` said so; the state is sound then.
 *
 * After Edmonds (1965), Pulleyblank (1973) and the blossoms of Gabow's f-factors (2018). Throws
 * where a vertex cannot be filled.
 */
export function fillAll(s: State, shouldStop: () => boolean): boolean {
  const { sink, from, to } = s.network;
  s.queue.clear();
  s.now = 0;
  s.since.fill(0);
  let trees = 0;
  for (let v = 0; v < sink; v++) {
    if (s.room[v]! === 0) continue;
    plant(s, v);
    trees++;
  }
  for (let v = 0; v < sink; v++) if (s.room[v]! > 0) scan(s, v);
  for (let count = 0; trees > 0; count++) {
    if (count % PATIENCE === 0 && shouldStop()) break;
    const number = s.queue.pop();
    if (number === null) throw new Error("a vertex cannot be filled");
    s.now = s.queue.time;
    const event = number < 0 ? number + from.length : number;
    if (event >= from.length) {
      openAt(s, event - from.length);
      continue;
    }
    const [u, v] = [from[event]!, to[event]!];
    if (topOf(s, u) === topOf(s, v)) continue;
    const pace = paceAt(s, u, event) + paceAt(s, v, event);
    if (pace <= 0) continue;
    const distance = distanceOf(s, event);
    if (distance > 0) {
      s.queue.push(s.now + distance / pace, number);
      continue;
    }
    const [near, far] = s.label[topOf(s, u)] === NONE ? [v, u] : [u, v];
    const tree = s.tree[topOf(s, near)]!;
    const other = pace === 2 ? s.tree[topOf(s, far)]! : -1;
    if (other === tree) {
      trees -= closeRing(s, event, tree);
    } else if (other !== -1 || far === sink) {
      turnOver(s, topOf(s, near), near, event);
      if (other !== -1) turnOver(s, topOf(s, far), far, event);
      s.chosen[event]! ^= 1;
      trees -= replant(s, other === -1 ? [tree] : [tree, other]);
    } else {
      const reached = topOf(s, far);
      labelTop(s, reached, event, tree);
      for (const w of verticesOf(s, reached)) scan(s, w);
      watchDual(s, reached);
    }
  }
  for (let v = 0; v < sink; v++) if (s.members[v]) fell(s, v);
  return trees === 0;
}

/** Shrinks a ring within a tree. A root that lacks two places gets both by it: then gives 1 or 0. */
function closeRing(s: State, arc: number, root: number): number {
  const { node, changed } = shrink(s, arc);
  if (s.room[root]! > 1 && topOf(s, root) === node) {
    s.room[root]!--;
    turnOver(s, node, root, -1);
    return replant(s, [root]);
  }
  for (const v of changed) scan(s, v);
  return 0;
}

/** Fells trees, and starts those anew whose root still has room; gives how many have not. */
function replant(s: State, roots: readonly number[]): number {
  const freed = roots.map((root) => fell(s, root));
  const unfilled = roots.filter((root) => s.room[root]! > 0);
  for (const root of unfilled) plant(s, root);
  for (const vertices of freed) for (const v of vertices) scan(s, v);
  return roots.length - unfilled.length;
}

function openAt(s: State, node: number): void {
  if (s.label[node] !== INNER || s.parent[node] !== -1 || dualOf(s, node) !== 0) return;
  const vertices = open(s, node);
  for (const v of vertices) scan(s, v);
  for (const v of vertices) watchDual(s, topOf(s, v));
}

/**
 * Plans the moment at which each arc of `v` becomes usable, as things are now. What would come after
 * one of its trees is felled need not be planned: that looks anew at all that it frees.
 */
function scan(s: State, v: number): void {
  const { sink, first, arcs, from, to } = s.network;
  const top = topOf(s, v);
  const start = first[v]!;
  let last = first[v + 1]!;
  let limit = s.label[top] === NONE ? Infinity : s.limit[s.tree[top]!]!;
  // A vertex lists its arcs to the sink last.
  while (last > start && to[arcs[last - 1]!] === sink) {
    const arc = arcs[--last]!;
    if (paceAt(s, v, arc) <= 0) continue;
    const time = s.now + distanceOf(s, arc);
    if (time >= limit) continue;
    // A number below 0: what ends a tree goes before what makes trees grow.
    s.queue.push(time, arc - from.length);
    // An inner blossom may yet be opened; any other stays as it is until its tree is felled.
    if (top > sink && s.label[top] === INNER) continue;
    limit = time;
    s.limit[s.tree[top]!] = time;
  }
  for (let i = start; i < last; i++) {
    const arc = arcs[i]!;
    const end = from[arc] === v ? to[arc]! : from[arc]!;
    const other = topOf(s, end);
    if (other === top) continue;
    const pace = paceAt(s, v, arc) + paceAt(s, end, arc);
    if (pace <= 0) continue;
    const time = s.now + distanceOf(s, arc) / pace;
    if (time > limit) continue;
    if (s.label[other] !== NONE && time > s.limit[s.tree[other]!]!) continue;
    s.queue.push(time, arc);
  }
}

/** Plans the moment at which an inner blossom's dual is 0. */
function watchDual(s: State, node: number): void {
  const { sink, from } = s.network;
  if (node > sink && s.label[node] === INNER) {
    s.queue.push(s.now + dualOf(s, node) / 2, from.length + node);
  }
}
