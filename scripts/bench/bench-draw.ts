import { checkDraw } from "#app/domain/draw/check-draw.ts";
import type { DrawResult } from "#app/domain/draw/draw.ts";
import { holdDraw } from "#app/domain/draw/hold-draw.ts";
import { pointsOf, problemOf } from "#app/domain/draw/problem.ts";
import type { ProgramSolver } from "#app/domain/draw/program.ts";
import { drawDay } from "./draw-days.ts";
import { duration, timed } from "./figures.ts";

export interface DrawBench {
  visitors: number;
  result: DrawResult;
  milliseconds: number;
  checkMilliseconds: number;
  isProvenBest: boolean;
  /** points of HiGHS's integer program on the same draw; undefined when not asked or not proven */
  exact?: number;
}

/** A draw, checked; with HiGHS's integer program on the same when `exact`. */
export function draw(
  solver: ProgramSolver,
  visitors: number,
  repeats: boolean,
  exact: boolean,
): DrawBench {
  const input = drawDay(1, visitors, repeats);
  const { result, milliseconds } = timed(() => holdDraw(input, solver));
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  const check = timed(() => checkDraw(input, result.seats, result.certificate));
  if (check.result.broken.length > 0) throw new Error("A draw breaks its rules");
  const bench: DrawBench = {
    visitors,
    result,
    milliseconds,
    checkMilliseconds: check.milliseconds,
    isProvenBest: check.result.isProvenBest,
  };
  if (!exact) return bench;
  const problem = problemOf(input);
  const { given, isComplete } = solver.whole(problem);
  return isComplete && given ? { ...bench, exact: pointsOf(problem, given) } : bench;
}

/** One line of figures. */
export function tellDraw({ visitors, result, ...bench }: DrawBench): string {
  const { figures, total, certificate, method } = result;
  const [first, second, third] = figures.best;
  const parts = [
    `${visitors} bezoekers (${method})`,
    `${total} punten, bovengrens ${certificate.bound}${bench.isProvenBest ? ", dus het beste" : ""}`,
    `beste plek is 1e keus: ${first}, 2e: ${second}, 3e: ${third}, geen: ${figures.none}`,
    `${duration(bench.milliseconds)}, controle ${duration(bench.checkMilliseconds)}`,
  ];
  if (bench.exact !== undefined) parts.push(`HiGHS: ${bench.exact}`);
  return parts.join("; ");
}
