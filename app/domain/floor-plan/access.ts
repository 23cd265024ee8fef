import { crosses, isInside, straightLine } from "./geometry.ts";
import type { PlanOfDay, PlanPlace, Point } from "./shapes.ts";
import { CLEARANCE, obstaclesOf } from "./walking.ts";

/** Metres in front of a stand that count; more room than this makes no side better. */
const WIDE_ENOUGH = 3;
const STEP = 0.25;

/**
 * Where a visitor stands before a stand: in the middle of the side with the most room in front, the
 * longer side where that is equal. The middle of the stand itself when it is shut in on all sides.
 */
export function standPoint(plan: PlanOfDay, place: PlanPlace): Point {
  const obstacles = obstaclesOf(plan);
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const free = (p: Point) =>
    p.x >= 0 &&
    p.y >= 0 &&
    p.x <= plan.width &&
    p.y <= plan.height &&
    !obstacles.some((r) => isInside(p, r));
  const sides = [
    { dx: 0, dy: 1, side: place.width },
    { dx: 0, dy: -1, side: place.width },
    { dx: 1, dy: 0, side: place.height },
    { dx: -1, dy: 0, side: place.height },
  ].map(({ dx, dy, side }) => {
    const out = (metres: number) => ({
      x: middle.x + dx * (place.width / 2 + CLEARANCE + metres),
      y: middle.y + dy * (place.height / 2 + CLEARANCE + metres),
    });
    let room = free(out(0)) ? STEP : 0;
    while (room > 0 && room < WIDE_ENOUGH && free(out(room))) room += STEP;
    return { point: out(0), room, side };
  });
  const best = sides.reduce((a, b) =>
    b.room > a.room || (b.room === a.room && b.side > a.side) ? b : a,
  );
  return best.room > 0 ? best.point : middle;
}

/** Whether the stands lie beside each other, with nothing between their fronts. */
export function areNeighbours(plan: PlanOfDay, a: PlanPlace, b: PlanPlace): boolean {
  const from = standPoint(plan, a);
  const to = standPoint(plan, b);
  const near = straightLine(from, to) <= Math.max(a.width, a.height) + 1;
  return near && !obstaclesOf(plan).some((r) => crosses(from, to, r));
}
