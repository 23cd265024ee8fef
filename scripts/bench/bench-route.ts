import type loadHighs from "highs";
import { proposeRoute } from "#app/domain/route-planning/plan.ts";
import { duration, percent, quantile, timed } from "./figures.ts";
import { routeBound } from "./route-bound.ts";
import { routeDay } from "./route-days.ts";
import { bestRoute } from "./route-exact.ts";

export interface RouteFigures {
  stands: number;
  days: number;
  /** of those, with a proven optimum */
  proven: number;
  /** what the proposals stay below the optimum, or below the bound where none was asked for */
  gaps: number[];
  /** milliseconds a visitor */
  times: number[];
  /** milliseconds of HiGHS a visitor */
  exactTimes: number[];
}

/** A server that runs has compiled what it uses; so has a measurement. */
function warmUp(stands: number): void {
  for (let seed = 1001; seed <= 1012; seed++) proposeRoute(routeDay(seed, stands));
}

/** Proposals against the proven optimum of the same days. @param seconds for HiGHS per program */
export function againstOptimum(
  highs: Awaited<ReturnType<typeof loadHighs>>,
  stands: number,
  days: number,
  seconds: number,
): RouteFigures {
  const figures: RouteFigures = { stands, days, proven: 0, gaps: [], times: [], exactTimes: [] };
  warmUp(stands);
  for (let seed = 1; seed <= days; seed++) {
    const day = routeDay(seed, stands);
    const { result: route, milliseconds } = timed(() => proposeRoute(day));
    figures.times.push(milliseconds);
    const exact = timed(() => bestRoute(highs, day, seconds));
    figures.exactTimes.push(exact.milliseconds);
    if (exact.result === null) continue;
    if (route.value > exact.result * (1 + 1e-5)) throw new Error(`Day ${seed} beats its optimum`);
    figures.proven++;
    figures.gaps.push(Math.max(0, 1 - route.value / exact.result));
  }
  return figures;
}

/**
 * Proposals against a proven upper bound on the same days.
 *
 * @param enough the bound is not sharpened further when a proposal is this near: 0.05 is 5 %
 */
export function againstBound(
  stands: number,
  days: number,
  steps: number,
  enough = 0,
): RouteFigures {
  const figures: RouteFigures = { stands, days, proven: 0, gaps: [], times: [], exactTimes: [] };
  warmUp(stands);
  for (let seed = 1; seed <= days; seed++) {
    const day = routeDay(seed, stands);
    const { result: route, milliseconds } = timed(() => proposeRoute(day));
    figures.times.push(milliseconds);
    const bound = routeBound(day, route.value, steps, route.value / (1 - enough));
    if (route.value > bound) throw new Error(`Day ${seed} is above its bound`);
    figures.gaps.push(1 - route.value / bound);
  }
  return figures;
}

/** One line of figures. */
export function tellRoute(figures: RouteFigures, against: "optimum" | "bovengrens"): string {
  const { stands, days, gaps, times, proven, exactTimes } = figures;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const parts = [
    `${stands} stands, ${days} dagen`,
    `onder de ${against}: gemiddeld ${percent(mean)}, hoogstens ${percent(Math.max(...gaps))}`,
    `per bezoeker ${duration(quantile(times, 0.5))} (95 %: ${duration(quantile(times, 0.95))})`,
  ];
  if (against === "optimum") {
    parts.push(`bewezen door HiGHS: ${proven} (${duration(quantile(exactTimes, 0.5))} per dag)`);
  }
  return parts.join("; ");
}
