import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapsOf, problemsOf, unreachableIn } from "./drawing-checks.ts";
import { hallWith, someDrawing, standPlace, thing, wayIn } from "./drawing.fixture.ts";
import type { Drawing } from "./drawing.ts";

const reasons = (drawing: Drawing) => problemsOf(drawing).map(({ reason }) => reason);
const shutOff = (drawing: Drawing) => unreachableIn(drawing).map(({ thing: { id } }) => id);

describe("what cannot be kept", () => {
  it("is what sticks out, what has no name and what is there twice", () => {
    expect(reasons(hallWith())).toEqual(["no-entrance"]);
    expect(reasons(hallWith(wayIn, standPlace(1, 28, 2)))).toEqual(["outside"]);
    expect(reasons(hallWith(wayIn, standPlace(1, 2, 2), standPlace(1, 8, 2)))).toEqual([
      "number-twice",
    ]);
    const room = (x: number, name: string) => thing("room", x, 2, 5, 5, { name, door: "bottom" });
    expect(reasons(hallWith(wayIn, room(2, "Zaal 1"), room(9, "zaal 1")))).toEqual(["name-twice"]);
    expect(reasons(hallWith(wayIn, room(2, "")))).toEqual(["no-name"]);
    expect(reasons(hallWith(wayIn, { ...standPlace(1, 2, 2), zone: "" }))).toEqual(["no-zone"]);
  });
});

describe("what lies over something else", () => {
  it("is told of stands, rooms and walls, not of the square under them", () => {
    const place = standPlace(1, 5, 5);
    const over = (kind: "wall" | "fixture" | "room" | "area" | "label" | "place") =>
      overlapsOf(hallWith(place, thing(kind, 7, 6, 4, 4))).length;
    expect(["wall", "fixture", "room", "place"].map((kind) => over(kind as "wall"))).toEqual([
      1, 1, 1, 1,
    ]);
    expect([over("area"), over("label")]).toEqual([0, 0]);
  });

  it("is not told of what only touches", () => {
    expect(overlapsOf(hallWith(standPlace(1, 2, 2), standPlace(2, 5, 2)))).toEqual([]);
  });

  it("agrees with counting squares of half a metre", () => {
    fc.assert(
      fc.property(someDrawing, (drawing) => {
        const solid = drawing.things.filter(({ kind }) =>
          ["place", "wall", "fixture"].includes(kind),
        );
        const squares = (one: (typeof solid)[number]) => {
          const found = new Set<string>();
          for (let x = one.x; x < one.x + one.width; x += 0.5) {
            for (let y = one.y; y < one.y + one.height; y += 0.5) found.add(`${x} ${y}`);
          }
          return found;
        };
        const pairs = solid.flatMap((a, i) =>
          solid.slice(i + 1).filter((b) => {
            const shared = [...squares(a)].some((square) => squares(b).has(square));
            return shared && (a.kind === "place" || b.kind === "place");
          }),
        );
        expect(overlapsOf(drawing)).toHaveLength(pairs.length);
      }),
    );
  });
});

describe("what nobody can walk to", () => {
  const shutIn = [
    thing("wall", 4, 4, 8, 0.5),
    thing("wall", 4, 10, 8, 0.5),
    thing("wall", 4, 4, 0.5, 6.5),
    thing("wall", 11.5, 4, 0.5, 6.5),
  ];

  it("is what is walled in", () => {
    expect(shutOff(hallWith(wayIn, standPlace(1, 6, 6), standPlace(2, 20, 6), ...shutIn))).toEqual([
      "p1",
    ]);
  });

  it("is reached through a door of a metre, not through a chink", () => {
    const open = (width: number) => [...shutIn.slice(1), thing("wall", 4, 4, 8 - 0.5 - width, 0.5)];
    expect(shutOff(hallWith(wayIn, standPlace(1, 6, 6), ...open(1)))).toEqual([]);
    expect(shutOff(hallWith(wayIn, standPlace(1, 6, 6), ...open(0.5)))).toEqual(["p1"]);
  });

  it("is reached when one of the ways in leads there", () => {
    const divided = thing("wall", 15, 0, 0.5, 20);
    const left = { ...wayIn, id: "left", x: 4 };
    const right = { ...wayIn, id: "right", x: 24 };
    const stands = [standPlace(1, 4, 4), standPlace(2, 22, 4)];
    expect(shutOff(hallWith(left, divided, ...stands))).toEqual(["p2"]);
    expect(shutOff(hallWith(left, right, divided, ...stands))).toEqual([]);
  });

  it("is a room whose door opens onto a wall", () => {
    const room = thing("room", 5, 14, 6, 6, { name: "Zaal 1", door: "bottom" });
    expect(shutOff(hallWith(wayIn, { ...room, door: "top" }))).toEqual([]);
    const before = thing("wall", 4, 12.5, 8, 1.3);
    expect(shutOff(hallWith(wayIn, { ...room, door: "top" }, before))).toEqual([room.id]);
  });
});
