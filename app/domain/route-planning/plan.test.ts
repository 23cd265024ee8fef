import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce, valueOf } from "./brute-force.fixture.ts";
import { proposeRoute } from "./plan.ts";
import type { RouteInput } from "./route.ts";
import { checkRules } from "./rules.fixture.ts";
import { at, day, straight } from "./small-days.fixture.ts";

describe("a proposed route", () => {
  it("keeps every rule, and is worth what it says", () => {
    fc.assert(
      fc.property(day({ rounds: 3, stands: 14, closes: 260 }), (input) => {
        const route = proposeRoute(input);
        checkRules(input, route);
        expect(route.value).toBeCloseTo(valueOf(input, route), 9);
        expect(route.unplaced).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("equals brute force on tiny days", () => {
    fc.assert(
      fc.property(day({ rounds: 1, stands: 3, closes: 100 }), (input) => {
        expect(proposeRoute(input).value).toBeCloseTo(bruteForce(input), 9);
      }),
      { numRuns: 300 },
    );
  });

  it("is within two per cent of brute force on small days", () => {
    fc.assert(
      fc.property(day({ rounds: 2, stands: 5, closes: 140 }), (input) => {
        const most = bruteForce(input);
        const { value } = proposeRoute(input);
        expect(value).toBeLessThanOrEqual(most + 1e-9);
        expect(value).toBeGreaterThanOrEqual(most - 0.02 * Math.abs(most) - 1e-9);
      }),
      { numRuns: 120 },
    );
  });

  it("is the same whatever the order things come in", () => {
    fc.assert(
      fc.property(day({ rounds: 2, stands: 8, closes: 200 }), (input) => {
        const turned = {
          ...input,
          stands: [...input.stands].reverse(),
          rounds: [...input.rounds].reverse().map((r) => ({ ...r, runs: [...r.runs].reverse() })),
        };
        expect(proposeRoute(turned)).toEqual(proposeRoute(input));
      }),
      { numRuns: 40 },
    );
  });
});

describe("an empty day", () => {
  it("gives an empty route", () => {
    const input: RouteInput = {
      opensAt: at(0),
      closesAt: at(60),
      entrance: { x: 0, y: 0 },
      pauses: [],
      walkingMetres: straight,
      rounds: [],
      stands: [],
      pins: [],
    };
    expect(proposeRoute(input)).toEqual({ stops: [], metres: 0, value: 0, unplaced: [] });
  });
});
