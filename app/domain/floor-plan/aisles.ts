import { ahead, doorFront, sidesOf, standFront, type Front } from "./access.ts";
import { destinationPoint, type Destination } from "./directions.ts";
import type { PlanOfDay, Point, Rectangle } from "./shapes.ts";
import { solidsOf } from "./walking.ts";

/** Metres from a front at which the middle of a wide open space is, as far as a drawing goes. */
const MOST_AHEAD = 2.5;

/** Lost in adding up. */
const HAIR = 1e-6;

/** Less room than this many metres is no aisle to draw in. */
const NARROWEST = 1;

/** Coordinates of the lines along which a ribbon can be drawn, in metres, from low to high. */
export interface Aisles {
  xs: number[];
  ys: number[];
}

/** What a drawing keeps clear of: what stands in the way, and the areas with their words. */
export function drawnAround(plan: PlanOfDay): Rectangle[] {
  return [...solidsOf(plan), ...plan.shapes.filter(({ kind }) => kind === "area")];
}

/**
 * Where a stop is drawn: in the middle of the aisle before the stand or the door, so that neither
 * the number nor what it belongs to is covered.
 */
export function aislePoint(plan: PlanOfDay, to: Destination): Point {
  const front = to.kind === "stand" ? standFront(plan, to.place) : doorFront(to.room);
  return front ? middleAhead(plan, front).point : destinationPoint(plan, to);
}

/** The middles of the aisles along the sides of all that stands on the plan. */
export function aislesOf(plan: PlanOfDay): Aisles {
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (const front of drawnAround(plan).flatMap(sidesOf)) {
    const { point, room } = middleAhead(plan, front);
    if (room < NARROWEST) continue;
    if (front.dx === 0) ys.add(point.y);
    else xs.add(point.x);
  }
  return { xs: inOrder(xs), ys: inOrder(ys) };
}

function inOrder(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function middleAhead(plan: PlanOfDay, front: Front): { point: Point; room: number } {
  const room = roomAhead(plan, front);
  const { x, y } = ahead(front, Math.min(room / 2, MOST_AHEAD));
  return { point: { x: toCentimetres(x), y: toCentimetres(y) }, room };
}

/** Two sides of one aisle give its middle alike, whatever is lost in adding up. */
function toCentimetres(metres: number): number {
  return Math.round(metres * 100) / 100;
}

/** Metres straight ahead until something stands there or the plan ends. */
function roomAhead(plan: PlanOfDay, { edge, dx, dy }: Front): number {
  const along = (r: Rectangle) => [
    dx * (r.x - edge.x) + dy * (r.y - edge.y),
    dx * (r.x + r.width - edge.x) + dy * (r.y + r.height - edge.y),
  ];
  const isAhead = (r: Rectangle) =>
    dx === 0 ? r.x < edge.x && edge.x < r.x + r.width : r.y < edge.y && edge.y < r.y + r.height;
  const wall = Math.max(...along({ x: 0, y: 0, width: plan.width, height: plan.height }));
  return drawnAround(plan)
    .filter(isAhead)
    .map((r) => Math.min(...along(r)))
    .filter((near) => near > -HAIR)
    .reduce((room, near) => Math.min(room, Math.max(0, near)), wall);
}
