import { DRAWING_LIMITS, entranceIn, type Drawing, type Thing } from "./drawing.ts";
import type { Point } from "./shapes.ts";

const { grid, smallest, smallestHall, largestHall } = DRAWING_LIMITS;

/** To the nearest half metre. */
export function snapped(metres: number): number {
  return Math.round(metres / grid) * grid;
}

/** Which edges of something are pulled: -1 is left or top, 1 is right or bottom, 0 stays. */
export interface Handle {
  dx: -1 | 0 | 1;
  dy: -1 | 0 | 1;
}

/** Something with its corner at that point: on the half metres and inside the hall. */
export function movedTo(hall: Drawing, thing: Thing, to: Point): Thing {
  if (thing.kind === "entrance") {
    const { x, y } = entranceIn(hall, { x: snapped(to.x), y: snapped(to.y) });
    return { ...thing, x, y };
  }
  return {
    ...thing,
    x: within(snapped(to.x), 0, Math.max(0, hall.width - thing.width)),
    y: within(snapped(to.y), 0, Math.max(0, hall.height - thing.height)),
  };
}

/** Something with the edges of that handle pulled to a point; the other edges stay. */
export function stretchedTo(hall: Drawing, thing: Thing, handle: Handle, to: Point): Thing {
  if (thing.kind === "entrance") return thing;
  const [x, width] = stretched([thing.x, thing.width], handle.dx, to.x, hall.width);
  const [y, height] = stretched([thing.y, thing.height], handle.dy, to.y, hall.height);
  return { ...thing, x, y, width, height };
}

function stretched(
  [start, size]: [number, number],
  edge: -1 | 0 | 1,
  to: number,
  most: number,
): [number, number] {
  if (edge === 0) return [start, size];
  const end = start + size;
  if (edge === 1) {
    const at = within(snapped(to), start + Math.min(grid, size), Math.max(most, start + smallest));
    return [start, tidy(at - start)];
  }
  const at = within(snapped(to), 0, end - Math.min(grid, size));
  return [at, tidy(end - at)];
}

/** One step of the keyboard: half a metre that way. */
export function nudged(hall: Drawing, thing: Thing, dx: number, dy: number): Thing {
  return movedTo(hall, thing, { x: thing.x + dx * grid, y: thing.y + dy * grid });
}

/** One step wider or narrower, higher or lower, at its right and bottom edge. */
export function grownBy(hall: Drawing, thing: Thing, dx: number, dy: number): Thing {
  const handle: Handle = { dx: dx === 0 ? 0 : 1, dy: dy === 0 ? 0 : 1 };
  const corner = { x: thing.x + thing.width, y: thing.y + thing.height };
  return stretchedTo(hall, thing, handle, { x: corner.x + dx * grid, y: corner.y + dy * grid });
}

/** A quarter turn about its own corner. */
export function turned(hall: Drawing, thing: Thing): Thing {
  const around = { ...thing, width: thing.height, height: thing.width };
  const fits = (start: number, size: number, most: number) => within(start, 0, most - size);
  return {
    ...around,
    x: Math.max(0, fits(thing.x, around.width, hall.width)),
    y: Math.max(0, fits(thing.y, around.height, hall.height)),
  };
}

/** The hall in another size; ways in stay in the wall that they were in. */
export function resizedHall(drawing: Drawing, size: { width: number; height: number }): Drawing {
  const width = within(size.width, smallestHall, largestHall);
  const height = within(size.height, smallestHall, largestHall);
  const things = drawing.things.map((thing) => {
    if (thing.kind !== "entrance") return thing;
    const { side } = entranceIn(drawing, thing);
    const x = side === "right" ? width : Math.min(thing.x, width);
    const y = side === "bottom" ? height : Math.min(thing.y, height);
    return x === thing.x && y === thing.y ? thing : { ...thing, x, y };
  });
  return { width, height, things };
}

function within(value: number, least: number, most: number): number {
  return tidy(Math.max(least, Math.min(value, most)));
}

/** Without what is lost in adding up. */
function tidy(metres: number): number {
  return Math.round(metres * 100) / 100;
}
