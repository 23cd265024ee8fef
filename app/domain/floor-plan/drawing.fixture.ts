import fc from "fast-check";
import { plainThing, type Drawing, type Thing } from "./drawing.ts";

/** A hall of 30 by 20 metres. */
export function hallWith(...things: Thing[]): Drawing {
  return { width: 30, height: 20, things };
}

export function thing(
  kind: Thing["kind"],
  x: number,
  y: number,
  width: number,
  height: number,
  more: Partial<Thing> = {},
): Thing {
  return { ...plainThing(kind, `${kind} ${x} ${y}`), x, y, width, height, ...more };
}

export const wayIn = thing("entrance", 15, 20, 0, 0);

export function standPlace(number: number, x: number, y: number): Thing {
  const more = { id: `p${number}`, number, zone: "A", hasPower: true };
  return thing("place", x, y, 3, 2, more);
}

const half = (from: number, to: number) =>
  fc.integer({ min: from * 2, max: to * 2 }).map((steps) => steps / 2);

/** Metres on no grid. */
export const anyMetres = fc.integer({ min: -500, max: 3500 }).map((cm) => cm / 100);

/** By its id: nothing ever becomes another kind of thing. */
const KINDS = ["wall", "fixture", "area", "place"] as const;

/** Something inside the hall, on the half metres. */
export const someThing: fc.Arbitrary<Thing> = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    width: half(0.5, 6),
    height: half(0.5, 6),
    fromLeft: fc.double({ min: 0, max: 1, noNaN: true }),
    fromTop: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ id, width, height, fromLeft, fromTop }) => {
    const kind = KINDS[id % KINDS.length]!;
    const x = Math.round(fromLeft * (30 - width) * 2) / 2;
    const y = Math.round(fromTop * (20 - height) * 2) / 2;
    return thing(kind, x, y, width, height, { id: `t${id}`, number: id, zone: "A" });
  });

export const someDrawing: fc.Arbitrary<Drawing> = fc
  .uniqueArray(someThing, { maxLength: 8, selector: ({ id }) => id })
  .map((things) => hallWith(wayIn, ...things));
