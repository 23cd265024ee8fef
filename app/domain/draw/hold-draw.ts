import { refuseDraw } from "./check-input.ts";
import {
  type DrawFigures,
  type DrawInput,
  type DrawOutcome,
  type DrawResult,
  MOST_CHOICES,
  type Seat,
} from "./draw.ts";
import { solveFlow } from "./flow.ts";
import { type RoundedPrices, roundPrices } from "./prices.ts";
import { type DrawProblem, type Option, pointsOf, problemOf } from "./problem.ts";
import type { ProgramSolver } from "./program.ts";
import { solveRepeats } from "./repeats.ts";
import { waitingLists } from "./waiting-list.ts";

/**
 * Holds the draw of draw.ts: over all rounds at once, the most points of all, lots between equals.
 * A flow where nobody can choose between two runs of one workshop, an integer program otherwise.
 * The same input, in whatever order, gives the same seats. Blocks its thread: 2,000 visitors take
 * seconds, so it belongs in a job.
 *
 * @param solver from `loadProgramSolver`; used only where a workshop runs more than once
 * @param tell hears now and then how far it is, from 0 to 1
 * @throws when HiGHS fails, or when a flow is not what its prices prove: both are faults
 */
export function holdDraw(
  input: DrawInput,
  solver: ProgramSolver,
  tell: (part: number) => void = () => {},
): DrawOutcome {
  const refusal = refuseDraw(input);
  if (refusal) return refusal;
  const problem = problemOf(input);
  const { given, certificate, method, isComplete } = solved(problem, solver, tell);
  const total = pointsOf(problem, given);
  const seats = seatsOf(problem, given);
  return {
    ok: true,
    seats,
    total,
    certificate: {
      prices: Object.fromEntries(
        problem.runIds.flatMap((runId, run) => {
          const price = certificate.prices[run]!;
          return price > 0 ? [[runId, price]] : [];
        }),
      ),
      scale: certificate.scale,
      bound: certificate.bound,
    },
    proof: total === certificate.bound ? "certificate" : isComplete ? "solver" : "none",
    method,
    figures: figuresOf(problem, given),
    waiting: waitingLists(input, problem, given),
  };
}

interface Solved {
  given: Option[][];
  certificate: RoundedPrices;
  method: DrawResult["method"];
  /** the search tree was closed; says nothing more where the certificate proves it */
  isComplete: boolean;
}

function solved(problem: DrawProblem, solver: ProgramSolver, tell: (part: number) => void): Solved {
  if (problem.hasRepeats) return solveRepeats(problem, solver, tell);
  const { given, prices } = solveFlow(problem, tell);
  const certificate = roundPrices(problem, prices);
  const total = pointsOf(problem, given);
  if (total !== certificate.bound) {
    throw new Error(`The flow has ${total} points, its prices prove ${certificate.bound}`);
  }
  return { given, certificate, method: "flow", isComplete: true };
}

function seatsOf({ visitors, runIds }: DrawProblem, given: readonly Option[][]): Seat[] {
  return visitors.flatMap(({ visitorId }, visitor) =>
    [...given[visitor]!]
      .sort((a, b) => a.round - b.round)
      .map(({ run, workshopId, choice }) => ({
        visitorId,
        runId: runIds[run]!,
        workshopId,
        choice,
      })),
  );
}

function figuresOf({ visitors }: DrawProblem, given: readonly Option[][]): DrawFigures {
  const best = Array.from({ length: MOST_CHOICES }, () => 0);
  const seats = Array.from({ length: MOST_CHOICES }, () => 0);
  let none = 0;
  let withoutChoices = 0;
  visitors.forEach(({ options }, visitor) => {
    const choices = given[visitor]!.map((option) => option.choice);
    for (const choice of choices) seats[choice - 1]! += 1;
    if (choices.length > 0) best[Math.min(...choices) - 1]! += 1;
    else if (options.length > 0) none += 1;
    else withoutChoices += 1;
  });
  return { visitors: visitors.length, best, seats, none, withoutChoices };
}
