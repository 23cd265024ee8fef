import {
  doorOn,
  DRAWING_LIMITS,
  entranceIn,
  NEW,
  plainThing,
  thingsOf,
  type Drawing,
  type Thing,
  type ThingKind,
} from "./drawing.ts";
import { movedTo } from "./drawing-moves.ts";
import type { Point, Rectangle } from "./shapes.ts";

/** Metres. */
const USUAL = {
  area: { width: 6, height: 5 },
  room: { width: 8, height: 6 },
  fixture: { width: 4, height: 3 },
  wall: { width: 5, height: 0.5 },
  label: { width: 4, height: 1 },
  entrance: { width: 0, height: 0 },
  place: { width: 3, height: 2 },
} satisfies Record<ThingKind, { width: number; height: number }>;

/** Where a new thing goes: where was pointed at, what was drawn, or wherever there is room. */
export type Spot = { middle: Point } | { drawn: Rectangle } | "free";

/** The drawing with something new in it, and that thing. */
export function withNew(
  drawing: Drawing,
  kind: ThingKind,
  spot: Spot,
): { drawing: Drawing; thing: Thing } {
  const last = thingsOf(drawing, kind).at(-1);
  const size = kind === "place" && last ? { width: last.width, height: last.height } : USUAL[kind];
  const thing = { ...freshThing(drawing, kind), ...size };
  return withThing(drawing, onSpot(drawing, thing, spot));
}

/** The drawing with the same thing once more: right beside it, or else where there is room. */
export function withCopy(drawing: Drawing, of: Thing): { drawing: Drawing; thing: Thing } {
  const fresh = freshThing(drawing, of.kind);
  const { zone, hasPower } = of.kind === "place" ? of : fresh;
  const copy = {
    ...of,
    id: fresh.id,
    number: fresh.number,
    zone,
    hasPower,
    name: of.kind === "room" ? fresh.name : of.name,
  };
  const beside = [
    { x: of.x + of.width, y: of.y },
    { x: of.x, y: of.y + of.height },
    { x: of.x - of.width, y: of.y },
    { x: of.x, y: of.y - of.height },
  ];
  const spot = beside.find((at) => isFree(drawing, { ...copy, ...at }));
  return withThing(drawing, spot ? { ...copy, ...spot } : onSpot(drawing, copy, "free"));
}

export function withoutThing(drawing: Drawing, id: string): Drawing {
  return { ...drawing, things: drawing.things.filter((thing) => thing.id !== id) };
}

/** The drawing with this thing instead of the one of the same id. */
export function withChanged(drawing: Drawing, changed: Thing): Drawing {
  const things = drawing.things.map((thing) => (thing.id === changed.id ? changed : thing));
  return { ...drawing, things };
}

function withThing(drawing: Drawing, thing: Thing) {
  return { drawing: { ...drawing, things: [...drawing.things, thing] }, thing };
}

function freshThing(drawing: Drawing, kind: ThingKind): Thing {
  const highest = Math.max(
    0,
    ...drawing.things.map(({ id }) => (id.startsWith(NEW) ? Number(id.slice(NEW.length)) || 0 : 0)),
  );
  const plain = plainThing(kind, `${NEW}${highest + 1}`);
  if (kind === "place") {
    const places = thingsOf(drawing, "place");
    const number = Math.max(0, ...places.map((place) => place.number)) + 1;
    return { ...plain, number, zone: places.at(-1)?.zone ?? "A", hasPower: true };
  }
  if (kind === "room") return { ...plain, name: freeName(drawing), door: "bottom" };
  return kind === "label" ? { ...plain, name: "Tekst" } : plain;
}

function freeName(drawing: Drawing): string {
  const taken = new Set(thingsOf(drawing, "room").map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`zaal ${number}`)) number += 1;
  return `Zaal ${number}`;
}

function onSpot(drawing: Drawing, thing: Thing, spot: Spot): Thing {
  if (spot !== "free" && "drawn" in spot && thing.kind !== "entrance") {
    return { ...thing, ...spot.drawn };
  }
  if (spot !== "free") {
    const { x, y } = "drawn" in spot ? spot.drawn : spot.middle;
    return movedTo(drawing, thing, { x: x - thing.width / 2, y: y - thing.height / 2 });
  }
  if (thing.kind === "entrance") return freeEntrance(drawing, thing);
  const step = 2 * DRAWING_LIMITS.grid;
  for (let y = 1; y + thing.height <= drawing.height; y += step) {
    for (let x = 1; x + thing.width <= drawing.width; x += step) {
      if (isFree(drawing, { ...thing, x, y }, 1)) return { ...thing, x, y };
    }
  }
  return { ...thing, x: 0, y: 0 };
}

/** Along the lower wall first, a few metres from other ways in. */
function freeEntrance(drawing: Drawing, thing: Thing): Thing {
  const others = thingsOf(drawing, "entrance");
  const hall = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const middles = (["bottom", "right", "left", "top"] as const).map((side) => doorOn(hall, side));
  const isApart = (at: Point) => others.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) >= 3);
  const spot = middles.find(isApart) ?? { x: 1, y: drawing.height };
  return { ...thing, ...pointOf(entranceIn(drawing, spot)) };
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}

function isFree(drawing: Drawing, spot: Thing, apart = 0): boolean {
  const inside =
    spot.x >= 0 &&
    spot.y >= 0 &&
    spot.x + spot.width <= drawing.width &&
    spot.y + spot.height <= drawing.height;
  return inside && !drawing.things.some((other) => overlap(spot, other, apart));
}

/** Whether two rectangles share more than an edge, or come nearer than `apart` metres. */
export function overlap(a: Rectangle, b: Rectangle, apart = 0): boolean {
  const hair = 1e-6;
  return (
    a.x < b.x + b.width + apart - hair &&
    b.x < a.x + a.width + apart - hair &&
    a.y < b.y + b.height + apart - hair &&
    b.y < a.y + a.height + apart - hair
  );
}
