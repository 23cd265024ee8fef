import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aislePoint } from "./aisles.ts";
import { crosses, isInside } from "./geometry.ts";
import { ribbonLegs } from "./ribbon.ts";
import type { PlanOfDay, Point, Shape } from "./shapes.ts";
import { obstaclesOf } from "./walking.ts";

const place = (number: number, x: number, y: number) => ({
  number,
  zone: "A",
  x,
  y,
  width: 3,
  height: 2,
});

const shape = (kind: Shape["kind"], x: number, y: number, width: number, height: number) => ({
  kind,
  x,
  y,
  width,
  height,
});

/** Two rows of stands with an aisle of five metres between, a tent to the right. */
const hall = (shapes: Shape[] = []): PlanOfDay => ({
  width: 40,
  height: 30,
  entrance: { x: 4, y: 30 },
  shapes,
  places: [place(1, 10, 8), place(2, 13, 8), place(3, 10, 15), place(4, 13, 15)],
  rooms: [{ name: "Tent 1", x: 30, y: 8, width: 6, height: 6, door: { x: 30, y: 11 } }],
});

const stand = (plan: PlanOfDay, number: number) =>
  aislePoint(plan, { kind: "stand", place: plan.places[number - 1]! });

const legOf = (plan: PlanOfDay, from: Point, to: Point) => ribbonLegs(plan, [from, to])[0]!;

describe("where a stop is drawn", () => {
  it("is the middle of the aisle, the same for both sides of it", () => {
    const plan = { ...hall(), places: [place(1, 10, 2), place(2, 10, 9), place(3, 10, 11)] };
    expect(stand(plan, 1)).toEqual({ x: 11.5, y: 6.5 });
    expect(stand(plan, 2)).toEqual({ x: 11.5, y: 6.5 });
  });

  it("is in front of a tent's door, whichever side that is in", () => {
    const plan = hall();
    const room = plan.rooms[0]!;
    const at = (x: number, y: number) =>
      aislePoint(plan, { kind: "room", room: { ...room, door: { x, y } } });
    expect(at(30, 11)).toEqual({ x: 27.5, y: 11 });
    expect(at(33, 14)).toEqual({ x: 33, y: 16.5 });
    expect(at(33, 8)).toEqual({ x: 33, y: 5.5 });
    expect(at(36, 11)).toEqual({ x: 38, y: 11 });
  });
});

describe("the ribbon", () => {
  it("goes square through the middle of the aisles, with as few turns as can be", () => {
    const plan = hall();
    const to = stand(plan, 3);
    expect(legOf(plan, plan.entrance, to)).toEqual([{ x: 4, y: 30 }, { x: 4, y: to.y }, to]);
  });

  it("goes around a cloakroom, and around a square that one could walk over", () => {
    const [from, to] = [
      { x: 20, y: 25 },
      { x: 38, y: 25 },
    ];
    expect(legOf(hall(), from, to)).toEqual([from, to]);
    for (const kind of ["fixture", "area"] as const) {
      const box = shape(kind, 24, 22, 8, 6);
      const line = legOf(hall([box]), from, to);
      expect(line.length).toBeGreaterThan(2);
      expect(line.slice(1).some((p, i) => crosses(line[i]!, p, box))).toBe(false);
    }
  });

  it("goes over a square where there is no other way, not over a cloakroom", () => {
    const [from, to] = [
      { x: 20, y: 25 },
      { x: 38, y: 25 },
    ];
    expect(legOf(hall([shape("area", 24, 0, 3, 30)]), from, to)).toEqual([from, to]);
    const across = hall([shape("fixture", 24, 0, 3, 28.6), shape("area", 24, 28.6, 3, 1.4)]);
    const line = legOf(across, from, to);
    expect(line.slice(1).some((p, i) => crosses(line[i]!, p, across.shapes[0]!))).toBe(false);
  });

  it("stays where it is for two workshops in one tent, and has no legs without stops", () => {
    const at = { x: 27.5, y: 11 };
    expect(ribbonLegs(hall(), [at, at])).toEqual([[at]]);
    expect(ribbonLegs(hall(), [at])).toEqual([]);
  });

  it("leads in any hall from each stop to the next, past what stands there", () => {
    const metres = (max: number) => fc.integer({ min: 0, max });
    const box = fc.record({
      x: metres(36),
      y: metres(26),
      width: fc.integer({ min: 1, max: 5 }),
      height: fc.integer({ min: 1, max: 5 }),
    });
    const point = fc.record({ x: metres(40), y: metres(30) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), point, point, (boxes, from, to) => {
        const shapes = boxes.map((b) => ({ kind: "fixture" as const, ...b }));
        const plan = { ...hall(shapes), places: [], rooms: [] };
        // Who begins in something is put beside it first.
        fc.pre([from, to].every((p) => !obstaclesOf(plan).some((r) => isInside(p, r))));
        const line = legOf(plan, from, to);
        const isSquare = line.slice(1).every((p, i) => p.x === line[i]!.x || p.y === line[i]!.y);
        if (!isSquare) return;
        expect([line[0], line.at(-1)]).toEqual([from, to]);
        for (const [i, p] of line.slice(1).entries()) {
          expect(obstaclesOf(plan).some((r) => crosses(line[i]!, p, r))).toBe(false);
        }
      }),
    );
  });
});
