import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineChance, runChance, seatChance } from "./seat-chance.ts";

describe("the chance of a seat", () => {
  it("is that of the documentation", () => {
    expect([1, 2, 4].map((left) => seatChance(left, false).toFixed(2))).toEqual([
      "0.70",
      "0.91",
      "0.99",
    ]);
    expect(seatChance(0, false)).toBe(0);
    expect(seatChance(0, true)).toBe(1);
  });

  it("of a line is the binomial tail, and shrinks with each who stands before one", () => {
    expect(lineChance(20, 1)).toBeCloseTo(1 - 0.92 ** 20, 12);
    expect(lineChance(20, 2)).toBeCloseTo(1 - 0.92 ** 20 - 20 * 0.08 * 0.92 ** 19, 12);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 80 }), (c, p) => {
        const chance = lineChance(c, p);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(lineChance(c, p + 1)).toBeLessThanOrEqual(chance + 1e-12);
        expect(lineChance(c + 1, p)).toBeGreaterThanOrEqual(chance - 1e-12);
        if (p > c) expect(chance).toBeCloseTo(0, 12);
      }),
    );
  });

  it("is less in a round in which one waits for another workshop", () => {
    expect(runChance(0.9, [])).toBe(0.9);
    expect(runChance(1, [0.5])).toBe(0.5);
    expect(runChance(1, [0.5, 0.5])).toBe(0.25);
  });
});
