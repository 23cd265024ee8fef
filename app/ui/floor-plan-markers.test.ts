import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadMarkers } from "./floor-plan-markers.ts";

const APART = 4.3;

describe("spreadMarkers", () => {
  it("leaves numbers that do not touch on their own point, in the order of the walk", () => {
    const walk = [
      { x: 9, y: 70 },
      { x: 9, y: 50, stopNumber: 1 },
      { x: 20, y: 50 },
      { x: 20, y: 40, stopNumber: 2 },
    ];
    expect(spreadMarkers(walk)).toEqual([walk[1], walk[3]]);
  });

  it("parts two stops on the same spot", () => {
    const [first, second] = spreadMarkers([
      { x: 5, y: 5, stopNumber: 1 },
      { x: 5, y: 5, stopNumber: 2 },
    ]);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(APART);
    expect(first?.y).toBe(5);
  });

  it("never lets a pair cover each other and keeps its middle, wherever the two are", () => {
    const metres = fc.double({ min: 0, max: 70, noNaN: true });
    fc.assert(
      fc.property(metres, metres, metres, metres, (ax, ay, bx, by) => {
        const [first, second] = spreadMarkers([
          { x: ax, y: ay, stopNumber: 1 },
          { x: bx, y: by, stopNumber: 2 },
        ]);
        if (!first || !second) throw new Error("a marker was lost");
        expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(APART - 0.001);
        expect(first.x + second.x).toBeCloseTo(ax + bx, 6);
        expect(first.y + second.y).toBeCloseTo(ay + by, 6);
      }),
    );
  });
});
