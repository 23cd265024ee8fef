import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { loadProgramSolver } from "#app/domain/draw/program.ts";
import { proposeRoute } from "#app/domain/route-planning/plan.ts";
import { draw } from "./bench-draw.ts";
import { againstBound, againstOptimum } from "./bench-route.ts";
import { schedule } from "./bench-schedule.ts";
import { routeBound } from "./route-bound.ts";
import { routeDay } from "./route-days.ts";
import { bestRoute } from "./route-exact.ts";

const highs = await loadHighs();
const solver = await loadProgramSolver();

describe("the bench, small", () => {
  it("has route proposals within two per cent of HiGHS's optimum", () => {
    const { proven, gaps } = againstOptimum(highs, 6, 2, 300);
    expect(proven).toBe(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.02);
  });

  it("has route proposals within five per cent of a proven bound at 100 stands", () => {
    const { gaps } = againstBound(100, 2, 40, 0.05);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it("has its models agree: proposal ≤ optimum ≤ bound, whatever the steps", () => {
    for (const seed of [11, 12, 13]) {
      const day = routeDay(seed, 4);
      const best = bestRoute(highs, day, 300);
      const { value } = proposeRoute(day);
      expect(value).toBeLessThanOrEqual(best! + 1e-4);
      for (const steps of [1, 5, 120]) {
        expect(routeBound(day, value, steps)).toBeGreaterThanOrEqual(best! - 1e-4);
      }
      expect(routeBound(day, value, 120)).toBeLessThan(1.03 * best!);
    }
  });

  it("has a schedule that HiGHS cannot better", async () => {
    const size = { workshops: 8, rounds: 3, rooms: 3, visitors: 25 };
    const { after, bound, exact } = await schedule(2, size, highs, 300);
    expect(after).toBe(exact);
    expect(bound).toBe(exact);
  });

  it("has draws that are proven, and that HiGHS cannot better", () => {
    for (const repeats of [false, true]) {
      const { result, exact, isProvenBest } = draw(solver, 150, repeats, true);
      expect(isProvenBest).toBe(true);
      expect(result.total).toBe(exact);
      expect(result.method).toBe(repeats ? "linear-program" : "flow");
    }
  });
});
