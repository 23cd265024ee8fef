import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, straightLine } from "./geometry.ts";
import { shapesSchema, type PlanOfDay, type Point } from "./shapes.ts";
import { obstaclesOf, walkPath, walkingDistance } from "./walking.ts";

const hall = (changes: Partial<PlanOfDay> = {}): PlanOfDay => ({
  width: 24,
  height: 20,
  entrance: { x: 0, y: 10 },
  shapes: [],
  places: [],
  rooms: [],
  ...changes,
});

const wall = (x: number, y: number, width: number, height: number) => ({
  kind: "wall" as const,
  x,
  y,
  width,
  height,
});

/** Blocks on a whole-metre raster, so that gaps are clearly open or clearly shut. */
const crowdedHall = fc
  .array(
    fc.record({
      x: fc.integer({ min: 1, max: 19 }),
      y: fc.integer({ min: 1, max: 15 }),
      width: fc.integer({ min: 1, max: 4 }),
      height: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 9 },
  )
  .map((blocks) => hall({ shapes: blocks.map((b) => wall(b.x, b.y, b.width, b.height)) }));

const cell = 0.2;
/** Points of the raster that brute force walks on. */
const spot = fc.record({
  x: fc.integer({ min: 0, max: 120 }).map((i) => i * cell),
  y: fc.integer({ min: 0, max: 100 }).map((i) => i * cell),
});

const isFree = (plan: PlanOfDay, p: Point) =>
  !obstaclesOf(plan).some(
    (r) => p.x > r.x && p.x < r.x + r.width && p.y > r.y && p.y < r.y + r.height,
  );

/** Dijkstra over a fine raster with eight directions: at most 8.3 % longer than the true walk. */
function rasterDistance(plan: PlanOfDay, from: Point, to: Point): number {
  const columns = 121;
  const rows = 101;
  const index = (p: Point) => Math.round(p.y / cell) * columns + Math.round(p.x / cell);
  const free = Array.from({ length: columns * rows }, (_, i) =>
    isFree(plan, { x: (i % columns) * cell, y: Math.floor(i / columns) * cell }),
  );
  const best = new Float64Array(columns * rows).fill(Infinity);
  const buckets: number[][] = [[index(from)]];
  best[index(from)] = 0;
  for (let b = 0; b < buckets.length; b++) {
    for (const at of buckets[b] ?? []) {
      if (Math.floor(best[at]! / 0.1) < b) continue;
      if (at === index(to)) return best[at]!;
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          const x = (at % columns) + dx;
          const y = Math.floor(at / columns) + dy;
          if (x < 0 || y < 0 || x >= columns || y >= rows || !free[y * columns + x]) continue;
          // Both ends can lie on edges while the step between them cuts off a corner.
          const [fromX, fromY] = [at % columns, Math.floor(at / columns)];
          const middle = { x: ((fromX + x) / 2) * cell, y: ((fromY + y) / 2) * cell };
          if (!isFree(plan, middle)) continue;
          const metres = best[at]! + cell * Math.hypot(dx, dy);
          if (metres >= best[y * columns + x]! - 1e-9) continue;
          best[y * columns + x] = metres;
          (buckets[Math.floor(metres / 0.1)] ??= []).push(y * columns + x);
        }
      }
    }
  }
  return Infinity;
}

describe("walking", () => {
  it("is a straight line in an empty hall", () => {
    expect(walkingDistance(hall(), { x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5);
  });

  it("goes around a wall, with clearance", () => {
    const plan = hall({ shapes: [wall(10, 5, 1, 15)] });
    const walked = walkingDistance(plan, { x: 5, y: 15 }, { x: 16, y: 15 });
    const corner = Math.hypot(4.6, 10.4);
    expect(walked).toBeCloseTo(corner + 1.8 + corner, 6);
  });

  it("does not squeeze between stands back to back", () => {
    const places = [0, 1].flatMap((row) =>
      [0, 1, 2].map((i) => ({
        number: row * 3 + i + 1,
        zone: "A",
        x: 6 + i * 3,
        y: 8 + row * 2,
        width: 3,
        height: 2,
      })),
    );
    const above = { x: 9, y: 7 };
    const below = { x: 9, y: 13 };
    expect(walkingDistance(hall({ places }), above, below)).toBeGreaterThan(10);
  });

  it("walks over areas and labels, not through fixtures and rooms", () => {
    const area = { ...wall(10, 0, 2, 20), kind: "area" as const };
    const label = { ...wall(10, 0, 2, 20), kind: "label" as const };
    const [from, to] = [
      { x: 5, y: 10 },
      { x: 15, y: 10 },
    ];
    expect(walkingDistance(hall({ shapes: [area, label] }), from, to)).toBe(10);
    const cloakroom = { ...wall(10, 5, 2, 10), kind: "fixture" as const };
    expect(walkingDistance(hall({ shapes: [cloakroom] }), from, to)).toBeGreaterThan(13);
    const room = { name: "Tent 1", x: 10, y: 5, width: 2, height: 10, door: { x: 10, y: 10 } };
    expect(walkingDistance(hall({ rooms: [room] }), from, to)).toBeGreaterThan(13);
    expect(walkingDistance(hall({ rooms: [room] }), from, room.door)).toBeCloseTo(4.6, 6);
  });

  it("costs a detour where no way leads", () => {
    const shut = hall({ shapes: [wall(10, 0, 1, 20)] });
    expect(walkingDistance(shut, { x: 5, y: 5 }, { x: 15, y: 5 })).toBe(20);
  });

  it("agrees with brute force on a fine raster", () => {
    fc.assert(
      fc.property(crowdedHall, spot, spot, (plan, from, to) => {
        fc.pre(isFree(plan, from) && isFree(plan, to));
        const raster = rasterDistance(plan, from, to);
        const walked = walkingDistance(plan, from, to);
        if (raster === Infinity) return;
        expect(walked).toBeLessThanOrEqual(raster + 1e-6);
        expect(walked).toBeGreaterThanOrEqual(raster / 1.0824 - 1.5);
      }),
      { numRuns: 60 },
    );
  });

  it("is the length of the line drawn, which crosses nothing", () => {
    fc.assert(
      fc.property(crowdedHall, fc.array(spot, { minLength: 2, maxLength: 4 }), (plan, points) => {
        fc.pre(points.every((p) => isFree(plan, p)));
        const line = walkPath(plan, points);
        const drawn = line.slice(1).reduce((sum, p, i) => sum + straightLine(line[i]!, p), 0);
        const legs = points.slice(1).map((p, i) => walkingDistance(plan, points[i]!, p));
        const direct = points.slice(1).map((p, i) => straightLine(points[i]!, p));
        const isCutOff = legs.some((leg, i) => leg === 2 * direct[i]! && leg > 0);
        fc.pre(!isCutOff);
        expect(drawn).toBeCloseTo(
          legs.reduce((a, b) => a + b, 0),
          6,
        );
        for (const [i, p] of line.slice(1).entries()) {
          expect(obstaclesOf(plan).some((r) => crosses(line[i]!, p, r))).toBe(false);
        }
      }),
    );
  });

  it("is a distance: the same both ways, never shorter than the straight line", () => {
    fc.assert(
      fc.property(crowdedHall, spot, spot, spot, (plan, a, b, c) => {
        fc.pre([a, b, c].every((p) => isFree(plan, p)));
        const ab = walkingDistance(plan, a, b);
        expect(walkingDistance(plan, b, a)).toBeCloseTo(ab, 6);
        expect(ab).toBeGreaterThanOrEqual(straightLine(a, b) - 1e-9);
      }),
    );
  });
});

describe("shapes", () => {
  it("are refused when they do not fit the drawing", () => {
    expect(shapesSchema.safeParse([wall(1, 1, 2, 2)]).success).toBe(true);
    expect(shapesSchema.safeParse([{ ...wall(1, 1, 2, 2), kind: "door" }]).success).toBe(false);
    expect(shapesSchema.safeParse([wall(1, 1, -2, 2)]).success).toBe(false);
  });
});
