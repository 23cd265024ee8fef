import { cornersOf, crosses, edgePoints, grown, isInside, straightLine } from "./geometry.ts";
import type { PlanOfDay, Point, Rectangle } from "./shapes.ts";

/** Metres that people keep from stands and walls; a gap narrower than twice this is no way through. */
export const CLEARANCE = 0.4;

/** A badly drawn plan may cut a place off. Routes must still come out, so it costs a detour. */
const CUT_OFF_FACTOR = 2;

interface Sight {
  to: number;
  metres: number;
}

interface Walk {
  metres: number;
  line: Point[];
}

interface Ground {
  obstacles: Rectangle[];
  nodes: Point[];
  sights: Sight[][];
  fromPoint: Map<string, { metres: Float64Array; via: Int32Array }>;
  /** numbers of points that were asked for, and the metres between two of them */
  numbers: Map<string, number>;
  numberOf: WeakMap<Point, number>;
  metres: Map<number, number>;
}

/** More points than any plan has. */
const MOST_POINTS = 65_536;

const grounds = new WeakMap<PlanOfDay, Ground>();

/** Metres on foot around stands, rooms and walls; twice the straight line where no way leads. */
export function walkingDistance(plan: PlanOfDay, from: Point, to: Point): number {
  const ground = groundOf(plan);
  // Every route asks for the same few thousand again, and each takes a look at all obstacles.
  const [a, b] = [numberOf(ground, from), numberOf(ground, to)];
  const pair = Math.min(a, b) * MOST_POINTS + Math.max(a, b);
  const known = ground.metres.get(pair);
  if (known !== undefined) return known;
  const { metres } = shortestWalk(plan, from, to);
  ground.metres.set(pair, metres);
  return metres;
}

function numberOf({ numbers, numberOf: kept }: Ground, point: Point): number {
  const known = kept.get(point);
  if (known !== undefined) return known;
  const key = `${point.x} ${point.y}`;
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  kept.set(point, number);
  return number;
}

/** Whether a way leads from one to the other at all. */
export function canWalk(plan: PlanOfDay, from: Point, to: Point): boolean {
  const ground = groundOf(plan);
  const a = standable(plan, ground, from);
  const b = standable(plan, ground, to);
  if (sees(ground.obstacles, a, b)) return true;
  const { metres } = reachFrom(ground, a);
  return ground.nodes.some((node, i) => metres[i]! < Infinity && sees(ground.obstacles, node, b));
}

/**
 * The line somebody walks along the points in order, in metres on the plan, for drawing. Points
 * that lie in a stand or in a room's wall are moved to the nearest place where one can stand.
 */
export function walkPath(plan: PlanOfDay, points: Point[]): Point[] {
  const ground = groundOf(plan);
  const [first, ...rest] = points;
  if (!first) return [];
  const line = [standable(plan, ground, first)];
  let from = first;
  for (const to of rest) {
    line.push(...shortestWalk(plan, from, to).line.slice(1));
    from = to;
  }
  return line.filter((p, i) => i === 0 || straightLine(p, line[i - 1]!) > 1e-9);
}

/** What stands in the way, as it stands there. */
export function solidsOf(plan: PlanOfDay): Rectangle[] {
  const solid = plan.shapes.filter(({ kind }) => kind === "wall" || kind === "fixture");
  return [...solid, ...plan.places, ...plan.rooms];
}

/** What stands in the way, with the clearance around it. */
export function obstaclesOf(plan: PlanOfDay): Rectangle[] {
  return solidsOf(plan).map((r) => grown(r, CLEARANCE));
}

/**
 * Shortest paths among rectangles bend only at corners: a visibility graph over the corners
 * (Lozano-Pérez and Wesley, 1979) gives them exactly, and its lines draw well.
 */
function groundOf(plan: PlanOfDay): Ground {
  const known = grounds.get(plan);
  if (known) return known;
  const obstacles = obstaclesOf(plan);
  const nodes = obstacles
    .flatMap(cornersOf)
    .filter((p) => isOnPlan(plan, p) && !obstacles.some((r) => isInside(p, r)));
  const sights: Sight[][] = nodes.map(() => []);
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      if (!sees(obstacles, nodes[i]!, nodes[j]!)) continue;
      const metres = straightLine(nodes[i]!, nodes[j]!);
      sights[i]!.push({ to: j, metres });
      sights[j]!.push({ to: i, metres });
    }
  }
  const ground: Ground = {
    obstacles,
    nodes,
    sights,
    fromPoint: new Map(),
    numbers: new Map(),
    numberOf: new WeakMap(),
    metres: new Map(),
  };
  grounds.set(plan, ground);
  return ground;
}

function isOnPlan(plan: PlanOfDay, p: Point): boolean {
  return p.x >= 0 && p.y >= 0 && p.x <= plan.width && p.y <= plan.height;
}

function sees(obstacles: Rectangle[], a: Point, b: Point): boolean {
  return !obstacles.some((r) => crosses(a, b, r));
}

function standable(plan: PlanOfDay, ground: Ground, p: Point): Point {
  const isFree = (q: Point) => isOnPlan(plan, q) && !ground.obstacles.some((r) => isInside(q, r));
  if (isFree(p)) return p;
  const beside = ground.obstacles.filter((r) => isInside(p, r)).flatMap((r) => edgePoints(p, r));
  const nearest = (points: Point[]) =>
    points.filter(isFree).reduce<Point | undefined>((best, q) => {
      return best && straightLine(p, best) <= straightLine(p, q) ? best : q;
    }, undefined);
  return nearest(beside) ?? nearest(ground.nodes) ?? p;
}

function shortestWalk(plan: PlanOfDay, from: Point, to: Point): Walk {
  const ground = groundOf(plan);
  const a = standable(plan, ground, from);
  const b = standable(plan, ground, to);
  if (sees(ground.obstacles, a, b)) return { metres: straightLine(a, b), line: [a, b] };

  const reach = reachFrom(ground, a);
  let last = -1;
  let metres = Infinity;
  ground.nodes.forEach((node, i) => {
    const through = reach.metres[i]! + straightLine(node, b);
    if (through < metres && sees(ground.obstacles, node, b)) [last, metres] = [i, through];
  });
  if (last < 0) return { metres: CUT_OFF_FACTOR * straightLine(a, b), line: [a, b] };

  const line = [b];
  for (let i = last; i >= 0; i = reach.via[i]!) line.unshift(ground.nodes[i]!);
  return { metres, line: [a, ...line] };
}

/** Dijkstra from a point to every corner; kept, because a route asks from the same points again. */
function reachFrom(ground: Ground, from: Point): { metres: Float64Array; via: Int32Array } {
  const key = `${from.x} ${from.y}`;
  const known = ground.fromPoint.get(key);
  if (known) return known;
  const size = ground.nodes.length;
  const metres = new Float64Array(size).fill(Infinity);
  const via = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  ground.nodes.forEach((node, i) => {
    if (sees(ground.obstacles, from, node)) metres[i] = straightLine(from, node);
  });
  for (;;) {
    let next = -1;
    for (let i = 0; i < size; i++) {
      if (!done[i] && metres[i]! < (next < 0 ? Infinity : metres[next]!)) next = i;
    }
    if (next < 0) break;
    done[next] = 1;
    for (const sight of ground.sights[next]!) {
      const through = metres[next]! + sight.metres;
      if (through < metres[sight.to]!) [metres[sight.to], via[sight.to]] = [through, next];
    }
  }
  const reach = { metres, via };
  ground.fromPoint.set(key, reach);
  return reach;
}
