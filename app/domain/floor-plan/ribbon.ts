import { aislesOf, drawnAround, type Aisles } from "./aisles.ts";
import { crosses, grown } from "./geometry.ts";
import type { PlanOfDay, Point, Rectangle } from "./shapes.ts";
import { CLEARANCE, solidsOf, walkPath } from "./walking.ts";

/** Metres between the middle of a ribbon and what it passes, so that its edge shows on both sides. */
const RIBBON_CLEARANCE = 1;

/** What a turn costs, in decimetres: a ribbon that goes straight on is easier to follow. */
const TURN = 30;

/**
 * The ribbon along these points, drawn as on a map of the underground: straight through the middle
 * of the aisles, with square turns. Shortest among such lines, a turn counted as three metres.
 * It is a drawing: how far one walks is for walking.ts to say.
 *
 * @returns one line for each leg, from its first point to its last, in metres on the plan
 */
export function ribbonLegs(plan: PlanOfDay, points: readonly Point[]): Point[][] {
  const aisles = aislesOf(plan);
  // Around the areas too where that can be; else over them; in a crowded hall close past things.
  const tries = [
    drawnAround(plan).map((r) => grown(r, RIBBON_CLEARANCE)),
    solidsOf(plan).map((r) => grown(r, RIBBON_CLEARANCE)),
    solidsOf(plan).map((r) => grown(r, CLEARANCE)),
  ];
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    for (const obstacles of tries) {
      const line = squareLine(plan, aisles, obstacles, from, to);
      if (line) return line;
    }
    return walkPath(plan, [from, to]);
  });
}

interface Step {
  column: number;
  row: number;
  /** one arrived from the side; else from above or below */
  level: boolean;
  before: Step | null;
}

/** Dijkstra over the crossings of the lines, once for each way of arriving. Null: no way there. */
function squareLine(
  plan: PlanOfDay,
  aisles: Aisles,
  obstacles: Rectangle[],
  from: Point,
  to: Point,
): Point[] | null {
  const xs = [...new Set([...aisles.xs, from.x, to.x])].sort((a, b) => a - b);
  const ys = [...new Set([...aisles.ys, from.y, to.y])].sort((a, b) => a - b);
  const at = ({ column, row }: Step): Point => ({ x: xs[column]!, y: ys[row]! });
  const mayGo = (a: Point, b: Point) =>
    (isInHall(plan, a) || isInHall(plan, b)) && !obstacles.some((r) => crosses(a, b, r));
  const start = { column: xs.indexOf(from.x), row: ys.indexOf(from.y), before: null };
  const done = new Set<number>();
  // Costs are whole decimetres, so a list of steps for each cost is queue enough.
  const queue: Step[][] = [[true, false].map((level) => ({ ...start, level }))];
  for (let cost = 0; cost < queue.length; cost++) {
    for (const step of queue[cost] ?? []) {
      const key = (step.row * xs.length + step.column) * 2 + Number(step.level);
      if (done.has(key)) continue;
      done.add(key);
      const here = at(step);
      if (here.x === to.x && here.y === to.y) return cornersAlong(step, at);
      for (const [dx, dy] of DIRECTIONS) {
        const next = {
          column: step.column + dx,
          row: step.row + dy,
          level: dy === 0,
          before: step,
        };
        if (next.column < 0 || next.row < 0 || next.column >= xs.length || next.row >= ys.length) {
          continue;
        }
        const there = at(next);
        if (!mayGo(here, there)) continue;
        const metres = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
        const total = cost + Math.round(metres * 10) + (next.level === step.level ? 0 : TURN);
        (queue[total] ??= []).push(next);
      }
    }
  }
  return null;
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** Not against the outer wall: nothing is drawn along it, except the way in through it. */
function isInHall(plan: PlanOfDay, { x, y }: Point): boolean {
  const margin = RIBBON_CLEARANCE;
  return x >= margin && y >= margin && x <= plan.width - margin && y <= plan.height - margin;
}

/** The line back from its last step, without the points at which it goes straight on. */
function cornersAlong(last: Step, at: (step: Step) => Point): Point[] {
  const line: Point[] = [];
  for (let step: Step | null = last; step; step = step.before) {
    const point = at(step);
    const [next, afterNext] = line;
    const isStraight =
      next &&
      afterNext &&
      ((point.x === next.x && next.x === afterNext.x) ||
        (point.y === next.y && next.y === afterNext.y));
    if (isStraight) line.shift();
    line.unshift(point);
  }
  return line;
}
