import { crosses, isInside, straightLine } from "./geometry.ts";
import type { PlanOfDay, PlanPlace, PlanRoom, Point, Rectangle } from "./shapes.ts";
import { CLEARANCE, obstaclesOf } from "./walking.ts";

/** Metres in front of a stand that count; more room than this makes no side better. */
const WIDE_ENOUGH = 3;
const STEP = 0.25;

/** The side of something that one stands before: the middle of that side, and the way out from it. */
export interface Front {
  edge: Point;
  /** one step away from it: one of the two is 0, the other 1 or -1 */
  dx: number;
  dy: number;
}

/**
 * Where a visitor stands before a stand: in the middle of its front. The middle of the stand itself
 * when it is shut in on all sides.
 */
export function standPoint(plan: PlanOfDay, place: PlanPlace): Point {
  const front = standFront(plan, place);
  if (!front) return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  return ahead(front, CLEARANCE);
}

/**
 * The side of a stand with the most room before it, the longer side where that is equal. Null when
 * the stand is shut in on all sides.
 */
export function standFront(plan: PlanOfDay, place: PlanPlace): Front | null {
  const obstacles = obstaclesOf(plan);
  const free = (p: Point) =>
    p.x >= 0 &&
    p.y >= 0 &&
    p.x <= plan.width &&
    p.y <= plan.height &&
    !obstacles.some((r) => isInside(p, r));
  const sides = sidesOf(place).map((front) => {
    let room = free(ahead(front, CLEARANCE)) ? STEP : 0;
    while (room > 0 && room < WIDE_ENOUGH && free(ahead(front, CLEARANCE + room))) room += STEP;
    return { front, room, length: front.dx === 0 ? place.width : place.height };
  });
  const best = sides.reduce((a, b) =>
    b.room > a.room || (b.room === a.room && b.length > a.length) ? b : a,
  );
  return best.room > 0 ? best.front : null;
}

/** The side of a room in which its door is, from the door on. */
export function doorFront({ door, ...room }: PlanRoom): Front {
  const off = ({ edge, dx, dy }: Front) =>
    Math.abs(dx * (door.x - edge.x) + dy * (door.y - edge.y));
  const side = sidesOf(room).reduce((a, b) => (off(b) < off(a) ? b : a));
  return { ...side, edge: door };
}

/** The point that many metres before a front. */
export function ahead({ edge, dx, dy }: Front, metres: number): Point {
  return { x: edge.x + dx * metres, y: edge.y + dy * metres };
}

/** Below, above, right and left. */
export function sidesOf({ x, y, width, height }: Rectangle): Front[] {
  return [
    { edge: { x: x + width / 2, y: y + height }, dx: 0, dy: 1 },
    { edge: { x: x + width / 2, y }, dx: 0, dy: -1 },
    { edge: { x: x + width, y: y + height / 2 }, dx: 1, dy: 0 },
    { edge: { x, y: y + height / 2 }, dx: -1, dy: 0 },
  ];
}

/** Whether the stands lie beside each other, with nothing between their fronts. */
export function areNeighbours(plan: PlanOfDay, a: PlanPlace, b: PlanPlace): boolean {
  const from = standPoint(plan, a);
  const to = standPoint(plan, b);
  const near = straightLine(from, to) <= Math.max(a.width, a.height) + 1;
  return near && !obstaclesOf(plan).some((r) => crosses(from, to, r));
}
