import type { PlanOfDay, Point, Rectangle, Shape } from "./shapes.ts";

/** What can be drawn, in the order in which it is listed and laid down. */
export const THING_KINDS = [
  "area",
  "room",
  "fixture",
  "wall",
  "label",
  "entrance",
  "place",
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export const SIDES = ["bottom", "top", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

/**
 * Something in a drawing, in metres from the top left. Flat, so that a row of a form holds one:
 * what a kind does not have is empty.
 */
export interface Thing extends Rectangle {
  /** what it is called where it is kept; NEW and a number while it is only drawn */
  id: string;
  kind: ThingKind;
  /** of a room; the word in a fixture, an area or a label */
  name: string;
  /** of a stand place; else 0 */
  number: number;
  /** of a stand place; else "" */
  zone: string;
  /** of a stand place */
  hasPower: boolean;
  /** the wall of a room in which its door is; else null */
  door: Side | null;
}

/** A hall while it is being drawn. Treated as unchangeable: a change is a new object. */
export interface Drawing {
  /** metres */
  width: number;
  height: number;
  things: readonly Thing[];
}

export const NEW = "nieuw-";

/** Metres, but for the counts and the lengths of texts. */
export const DRAWING_LIMITS = {
  grid: 0.5,
  smallest: 0.1,
  smallestHall: 5,
  largestHall: 200,
  things: 400,
  number: 999,
  name: 40,
  zone: 12,
} as const;

/** An empty hall with a way in, for a day of which nothing was drawn. */
export function emptyDrawing(rooms: readonly Thing[]): Drawing {
  const width = Math.max(40, ...rooms.map((room) => room.x + room.width + 2));
  const height = Math.max(30, ...rooms.map((room) => room.y + room.height + 2));
  const hall = { width: Math.ceil(width), height: Math.ceil(height) };
  const entrance = { ...plainThing("entrance", `${NEW}ingang`), x: hall.width / 2, y: hall.height };
  return { ...hall, things: [...rooms, entrance] };
}

export function plainThing(kind: ThingKind, id: string): Thing {
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  return { id, kind, ...nowhere, name: "", number: 0, zone: "", hasPower: false, door: null };
}

/** The middle of the wall in which the door is. */
export function doorOn({ x, y, width, height }: Rectangle, side: Side): Point {
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (side === "top") return { ...middle, y };
  if (side === "left") return { ...middle, x };
  return side === "right" ? { ...middle, x: x + width } : { ...middle, y: y + height };
}

/** The wall that a door is nearest to. */
export function sideOf(door: Point, { x, y, width, height }: Rectangle): Side {
  const off = {
    bottom: Math.abs(door.y - y - height),
    top: Math.abs(door.y - y),
    left: Math.abs(door.x - x),
    right: Math.abs(door.x - x - width),
  };
  return SIDES.reduce((best, side) => (off[side] < off[best] ? side : best));
}

/** Which wall of the hall a way in is nearest to, and where it is in that wall. */
export function entranceIn(hall: { width: number; height: number }, at: Point) {
  const x = Math.min(Math.max(at.x, 0), hall.width);
  const y = Math.min(Math.max(at.y, 0), hall.height);
  const side = sideOf({ x, y }, { x: 0, y: 0, ...hall });
  if (side === "top") return { side, x, y: 0 };
  if (side === "bottom") return { side, x, y: hall.height };
  return side === "left" ? { side, x: 0, y } : { side, x: hall.width, y };
}

export function thingsOf(drawing: Drawing, kind: ThingKind): Thing[] {
  return drawing.things.filter((thing) => thing.kind === kind);
}

/** The same hall as a walker meets it; its first way in is where routes begin. */
export function planOf(drawing: Drawing): PlanOfDay {
  const { width, height } = drawing;
  const shapes = drawing.things.flatMap((thing): Shape[] => {
    const { kind, x, y, name } = thing;
    if (kind === "place" || kind === "room" || kind === "entrance") return [];
    return [{ kind, x, y, width: thing.width, height: thing.height, label: name }];
  });
  const [entrance = { x: width / 2, y: height }] = thingsOf(drawing, "entrance");
  return {
    width,
    height,
    entrance: { x: entrance.x, y: entrance.y },
    shapes,
    places: thingsOf(drawing, "place"),
    rooms: thingsOf(drawing, "room").map((room) => {
      return { ...room, door: doorOn(room, room.door ?? "bottom") };
    }),
  };
}
