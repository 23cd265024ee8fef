import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entranceIn, type Drawing, type Thing } from "./drawing.ts";
import {
  anyMetres,
  hallWith,
  someDrawing,
  someThing,
  standPlace,
  thing,
  wayIn,
} from "./drawing.fixture.ts";
import { withCopy, withNew, withoutThing } from "./drawing-edits.ts";
import {
  grownBy,
  movedTo,
  nudged,
  resizedHall,
  snapped,
  stretchedTo,
  turned,
} from "./drawing-moves.ts";
import { overlapsOf, problemsOf } from "./drawing-checks.ts";

const at = fc.record({ x: anyMetres, y: anyMetres });
const edge = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const isOnGrid = (metres: number) => Number.isInteger(metres * 2);

function expectInside(hall: Drawing, { x, y, width, height }: Thing) {
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(hall.width);
  expect(y + height).toBeLessThanOrEqual(hall.height);
}

describe("moving", () => {
  it("ends on the half metres, inside the hall, in the same size", () => {
    fc.assert(
      fc.property(someThing, at, (one, to) => {
        const hall = hallWith(one);
        const moved = movedTo(hall, one, to);
        expectInside(hall, moved);
        expect([moved.x, moved.y].every(isOnGrid)).toBe(true);
        expect([moved.width, moved.height]).toEqual([one.width, one.height]);
      }),
    );
  });

  it("is as near as can be to where it was let go", () => {
    fc.assert(
      fc.property(someThing, at, (one, to) => {
        const moved = movedTo(hallWith(one), one, to);
        const most = { x: 30 - one.width, y: 20 - one.height };
        for (const axis of ["x", "y"] as const) {
          const nearest = Math.min(Math.max(to[axis], 0), most[axis]);
          expect(Math.abs(moved[axis] - nearest)).toBeLessThanOrEqual(0.25 + 1e-9);
        }
      }),
    );
  });

  it("brings a way in to the nearest outer wall", () => {
    const hall = hallWith(wayIn);
    expect(movedTo(hall, wayIn, { x: 12.2, y: 18 })).toMatchObject({ x: 12, y: 20 });
    expect(movedTo(hall, wayIn, { x: 1, y: 9.3 })).toMatchObject({ x: 0, y: 9.5 });
    expect(nudged(hall, wayIn, 0, -1)).toMatchObject({ x: 15, y: 20 });
  });

  it("by keyboard and back is where it was, unless a wall was in the way", () => {
    fc.assert(
      fc.property(someThing, fc.constantFrom([1, 0], [0, 1], [-1, 0], [0, -1]), (one, [dx, dy]) => {
        const hall = hallWith(one);
        const there = nudged(hall, one, dx, dy);
        fc.pre(there.x !== one.x || there.y !== one.y);
        expect(nudged(hall, there, -dx, -dy)).toEqual(one);
      }),
    );
  });
});

describe("stretching", () => {
  it("leaves the other edges, keeps a size, and stays inside", () => {
    fc.assert(
      fc.property(someThing, edge, edge, at, (one, dx, dy, to) => {
        const hall = hallWith(one);
        const pulled = stretchedTo(hall, one, { dx, dy }, to);
        expectInside(hall, pulled);
        expect(Math.min(pulled.width, pulled.height)).toBeGreaterThanOrEqual(0.5);
        if (dx >= 0) expect(pulled.x).toBe(one.x);
        if (dx <= 0) expect(pulled.x + pulled.width).toBe(one.x + one.width);
        if (dy >= 0) expect(pulled.y).toBe(one.y);
        if (dy <= 0) expect(pulled.y + pulled.height).toBe(one.y + one.height);
      }),
    );
  });

  it("leaves a thin wall as thin as it was", () => {
    const wall = thing("wall", 2.8, 5, 0.3, 4);
    const longer = grownBy(hallWith(wall), wall, 0, 1);
    expect(longer).toMatchObject({ x: 2.8, width: 0.3, height: 4.5 });
    expect(grownBy(hallWith(wall), wall, -1, 0).width).toBe(0.3);
  });

  it("turns, and turned twice it has its size again", () => {
    fc.assert(
      fc.property(someThing, (one) => {
        const hall = hallWith(one);
        const once = turned(hall, one);
        expectInside(hall, once);
        expect([once.width, once.height]).toEqual([one.height, one.width]);
        expect(turned(hall, once)).toMatchObject({ width: one.width, height: one.height });
      }),
    );
  });
});

describe("the hall", () => {
  it("takes its ways in along when it grows or shrinks", () => {
    fc.assert(
      fc.property(
        at,
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 5, max: 60 }),
        (to, w, h) => {
          const hall = hallWith(wayIn);
          const drawn = { ...hall, things: [movedTo(hall, wayIn, to)] };
          const grown = resizedHall(drawn, { width: w, height: h });
          const { x, y } = grown.things[0]!;
          expect(entranceIn(grown, { x, y })).toMatchObject({ x, y });
          expect(problemsOf(grown)).toEqual([]);
        },
      ),
    );
  });

  it("is never smaller or larger than a hall can be", () => {
    expect(resizedHall(hallWith(), { width: 1, height: 900 })).toMatchObject({
      width: 5,
      height: 200,
    });
  });
});

describe("adding", () => {
  it("finds a spot of its own as long as there is one", () => {
    let drawing = hallWith(wayIn);
    for (let i = 0; i < 20; i++) drawing = withNew(drawing, "place", "free").drawing;
    expect(overlapsOf(drawing)).toEqual([]);
    expect(problemsOf(drawing)).toEqual([]);
    expect(drawing.things.filter(({ kind }) => kind === "place").map((one) => one.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it("puts its middle where was pointed at", () => {
    const { thing: place } = withNew(hallWith(), "place", { middle: { x: 10.1, y: 8 } });
    expect(place).toMatchObject({ x: 8.5, y: 7, width: 3, height: 2, zone: "A", number: 1 });
  });

  it("copies right beside it, with the next number", () => {
    const hall = hallWith(standPlace(7, 2, 2));
    const { thing: copy } = withCopy(hall, standPlace(7, 2, 2));
    expect(copy).toMatchObject({ x: 5, y: 2, number: 8, zone: "A" });
  });

  it("gives every new thing a name of its own, and taken away nothing is left of it", () => {
    fc.assert(
      fc.property(someDrawing, (drawing) => {
        const one = withNew(drawing, "room", "free");
        const two = withCopy(one.drawing, one.thing);
        const ids = two.drawing.things.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(two.thing.name).not.toBe(one.thing.name);
        const without = withoutThing(withoutThing(two.drawing, two.thing.id), one.thing.id);
        expect(without).toEqual(drawing);
      }),
    );
  });
});

it("snaps to what is nearest", () => {
  expect([0.24, 0.25, 0.3, 7.76].map(snapped)).toEqual([0, 0.5, 0.5, 8]);
});
