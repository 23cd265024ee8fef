import { writeFileSync } from "node:fs";
import { assign, assignSum } from "#app/domain/matching/assignment/assign.ts";
import { clocked, seconds } from "./clock.ts";
import { makeInstance } from "./instance.ts";
import { drawGrowth, type Point } from "./plot.ts";

const SIZES = [100, 342, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const SEED = 342;
// A tenth of the time that the whole choice took: what a run that is cut short still proves.
const SHARE_OF_TIME = 0.1;

/** Measures sizes up to `most` parties and draws them. */
export function plotGrowth(file: string, most: number): void {
  const points: Point[] = [];
  for (const parties of SIZES.filter((size) => size <= most)) {
    const problem = makeInstance({ parties, capacity: 3, seed: SEED });
    const sum = clocked(parties < 10_000 ? 3 : 1, () => assignSum(problem));
    const all = clocked(parties < 10_000 ? 3 : 1, () => assign(problem));
    let end = performance.now() + 1000 * sum.took.wall * SHARE_OF_TIME;
    const early = clocked(1, () => {
      end = performance.now() + 1000 * sum.took.wall * SHARE_OF_TIME;
      return assignSum(problem, { shouldStop: () => performance.now() > end });
    }).result;
    const point = {
      parties,
      sum: sum.took.work,
      stages: all.took.work,
      gap: (early.bound - early.sum) / early.sum,
      isProven: sum.result.isProven && all.result.isProven,
    };
    points.push(point);
    const gap = `${(100 * point.gap).toFixed(3)} %`;
    console.log(
      `${parties} parties, ${problem.edges.u.length} pairs: sum ${seconds(point.sum)}, ` +
        `stages ${seconds(point.stages)}, gap when cut short ${gap}`,
    );
  }
  writeFileSync(file, drawGrowth(points));
}
