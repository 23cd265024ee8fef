import { bestGain } from "./best-gain.ts";
import type { DrawResult } from "./draw.ts";
import { offersAt, type RoundedPrices, roundPrices } from "./prices.ts";
import { type DrawProblem, type Option, pointsOf } from "./problem.ts";
import type { ProgramSolver } from "./program.ts";

export interface SolvedRepeats {
  given: Option[][];
  certificate: RoundedPrices;
  method: Exclude<DrawResult["method"], "flow">;
  /** nothing better exists, by the certificate or by a search that was finished */
  isComplete: boolean;
}

/**
 * The draw when somebody can choose between two runs of one workshop. Whole numbers are asked of as
 * few people as will do, because a program in whole numbers over thousands of people does not end:
 *
 * 1. The linear relaxation. Nearly everybody gets whole seats in it.
 * 2. Whole numbers for the few who got parts; all others keep what they have.
 * 3. Where that is less than the prices prove: whole numbers for everybody who could be different in
 *    anything better. Somebody who loses more by a choice than the total falls short of the bound
 *    is in nothing better with it, so this leaves nothing out.
 */
export function solveRepeats(
  problem: DrawProblem,
  solver: ProgramSolver,
  tell: (part: number) => void,
): SolvedRepeats {
  tell(0.05);
  const { given: parts, prices } = solver.relaxed(problem);
  tell(0.6);
  const certificate = roundPrices(problem, prices);
  const first = parts.map((mine) => mine ?? []);
  const isWhole = parts.every((mine) => mine !== null);
  if (isWhole && pointsOf(problem, first) === certificate.bound) {
    return { given: first, certificate, method: "linear-program", isComplete: true };
  }
  const free = problem.visitors.map(({ options }, v) => (parts[v] ? [] : options));
  const rest = narrowed(problem, first, free);
  const repaired = rest && solver.whole(rest).given;
  const given = repaired ? joined(first, repaired, free) : first;
  tell(0.8);
  const found = { given, certificate, method: "integer-program" as const };
  if (pointsOf(problem, given) === certificate.bound) return { ...found, isComplete: true };
  return { ...found, ...searched(problem, solver, given, certificate) };
}

/** The best there is, from an assignment that keeps the rules and prices that bound all others. */
function searched(
  problem: DrawProblem,
  solver: ProgramSolver,
  known: Option[][],
  certificate: RoundedPrices,
): { given: Option[][]; isComplete: boolean } {
  const { prices, scale, scaledBound } = certificate;
  const total = pointsOf(problem, known);
  // A better one has a point more.
  const slack = scaledBound - (total + 1) * scale;
  const settled: Option[][] = [];
  const free = problem.visitors.map(({ options, firstSeat }, v) => {
    const offers = offersAt(options, prices, scale);
    const first = firstSeat * scale;
    const best = bestGain(offers, first);
    const possible = options.filter((_, i) => {
      const { round, workshop, gain } = offers[i]!;
      const beside = offers.filter((o) => o.round !== round && o.workshop !== workshop);
      return best - (gain + first + bestGain(beside, 0)) <= slack;
    });
    const isSure = possible.every((option) => {
      const others = offers.filter((_, i) => options[i] !== option);
      return best - bestGain(others, first) > slack;
    });
    settled[v] = isSure ? possible : [];
    return isSure ? [] : possible;
  });
  const rest = narrowed(problem, settled, free);
  // What a better one would have to contain does not fit: there is none.
  if (!rest) return { given: known, isComplete: true };
  const { given, isComplete } = solver.whole(rest);
  if (!given) return { given: known, isComplete };
  const other = joined(settled, given, free);
  return { given: pointsOf(problem, other) > total ? other : known, isComplete };
}

/** What is left to divide when who has no options here keeps what they have; null for too much. */
function narrowed(
  problem: DrawProblem,
  kept: readonly (readonly Option[])[],
  free: readonly (readonly Option[])[],
): DrawProblem | null {
  const seats = [...problem.seats];
  kept.forEach((mine, v) => {
    if (free[v]!.length > 0) return;
    for (const { run } of mine) seats[run]! -= 1;
  });
  if (seats.some((left) => left < 0)) return null;
  return {
    ...problem,
    seats,
    visitors: problem.visitors.map((visitor, v) => ({ ...visitor, options: free[v]! })),
  };
}

function joined(
  kept: readonly Option[][],
  given: readonly Option[][],
  free: readonly (readonly Option[])[],
): Option[][] {
  return kept.map((mine, v) => (free[v]!.length > 0 ? given[v]! : mine));
}
