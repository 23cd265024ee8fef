import type { Point, Rectangle } from "../floor-plan/shapes.ts";

/** Metres. */
const USUAL = { width: 8, height: 6 };
const MARGIN = 1;
const STEP = 1;

/** A day without a plan gets rooms as if on a floor of this size. */
const FLOOR = { width: 50, height: 40 };

/**
 * Where a new room can stand on the plan: the first free spot from the top left, or the corner
 * when there is none. Metres.
 */
export function freeSpot(
  taken: readonly Rectangle[],
  floor: { width: number; height: number } | null,
): Rectangle {
  const { width, height } = floor ?? FLOOR;
  const room = { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height) };
  for (let y = MARGIN; y + room.height <= height; y += STEP) {
    for (let x = MARGIN; x + room.width <= width; x += STEP) {
      const spot = { x, y, ...room };
      if (!taken.some((other) => touches(spot, other))) return spot;
    }
  }
  return { x: 0, y: 0, ...room };
}

function touches(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width + MARGIN &&
    other.x < one.x + one.width + MARGIN &&
    one.y < other.y + other.height + MARGIN &&
    other.y < one.y + one.height + MARGIN
  );
}

/** The door of a room that moved or grew: at the same part of its walls as before. */
export function doorAfter(before: Rectangle & { door: Point }, after: Rectangle): Point {
  const along = (at: number, from: number, size: number) => (size > 0 ? (at - from) / size : 0.5);
  return {
    x: after.x + along(before.door.x, before.x, before.width) * after.width,
    y: after.y + along(before.door.y, before.y, before.height) * after.height,
  };
}

/** In the middle of the lower wall. */
export function usualDoor({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height };
}

/** What a run may hold after its room got another size; a run that held fewer keeps its own. */
export function capacityAfter(
  run: { capacity: number; maxGroup: number | null },
  room: { before: number; after: number },
): number {
  const followed = run.capacity === room.before;
  return Math.min(followed ? (run.maxGroup ?? room.after) : run.capacity, room.after);
}
