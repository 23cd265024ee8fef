import loadHighs from "highs";
import { LOTS } from "./lot.ts";
import { type DrawProblem, type Option, pointsOf } from "./problem.ts";
import { programText, type Worth } from "./program-text.ts";

export interface Relaxed {
  /** by visitor the options they get; null for who gets parts of them */
  given: (Option[] | null)[];
  /** by run, in points; fractions are possible */
  prices: number[];
}

export interface Whole {
  /** by visitor the options they get; null when none was found within the limit */
  given: Option[][] | null;
  /** the whole search tree is closed: there are no more points */
  isComplete: boolean;
}

/** Both block their thread while they work. The same problem gives the same solution. */
export interface ProgramSolver {
  /** the linear relaxation */
  relaxed: (problem: DrawProblem) => Relaxed;
  /** the integer program */
  whole: (problem: DrawProblem) => Whole;
}

export interface SolverLimits {
  /** nodes of the search tree of one integer program: the same on every machine */
  nodes: number;
  /** seconds for one integer program, for when a node takes very long */
  seconds: number;
}

const LIMITS: SolverLimits = { nodes: 5000, seconds: 120 };

/** A lot at its highest is a thousandth of a point: no chain of some dozens of moves makes one. */
const LOT_POINTS = 1e-3 / LOTS;

let loading: ReturnType<typeof loadHighs> | null = null;

/**
 * Loads HiGHS (once). The draw in which workshops run more than once is no flow: a choice then
 * stands in three families of limits, the visitor's rounds, the visitor's workshops and the runs'
 * seats, and fractions can be best (an example stands in the tests). So it is an integer program.
 *
 * - `relaxed` counts lots as very small parts of points. Whether its total is the best one, lots
 *   left out, is for the caller to check with the prices, in whole numbers.
 * - `whole` is two programs: first the most points; then, with no point less, the most lots.
 *
 * @throws when the linear program ends without an optimum, which would be a fault
 */
export async function loadProgramSolver(limits: SolverLimits = LIMITS): Promise<ProgramSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  const options = { output_flag: false, random_seed: 1, mip_rel_gap: 0 };
  const wholeOnly = (problem: DrawProblem, worth: Worth): Whole => {
    const { Status, Columns } = highs.solve(programText(problem, worth, true), {
      ...options,
      // Both points and lots are whole numbers: a gap below one proves the optimum.
      mip_abs_gap: 0.5,
      mip_max_nodes: limits.nodes,
      time_limit: limits.seconds,
    });
    const found = optionsAt(problem, Columns);
    const given = found.every((mine) => mine !== null) && fits(problem, found) ? found : null;
    return { given, isComplete: given !== null && Status === "Optimal" };
  };
  return {
    relaxed: (problem) => {
      const model = programText(problem, { points: 1, lots: LOT_POINTS }, false);
      const { Rows, Columns, Status } = highs.solve(model, options);
      if (Status !== "Optimal") throw new Error(`HiGHS stopped with: ${Status}`);
      const duals = new Map(
        Rows.flatMap((row) => ("Dual" in row ? [[row.Name, row.Dual] as const] : [])),
      );
      const prices = problem.seats.map((_, run) => Math.abs(duals.get(`s${run}`) ?? 0));
      return { given: optionsAt(problem, Columns), prices };
    },
    whole: (problem) => {
      const most = wholeOnly(problem, { points: 1, lots: 0 });
      if (!most.given) return most;
      const atLeast = pointsOf(problem, most.given);
      const { given } = wholeOnly(problem, { points: 0, lots: 1, atLeast });
      const isAsGood = given !== null && pointsOf(problem, given) >= atLeast;
      return isAsGood ? { ...most, given } : most;
    },
  };
}

/** What each visitor gets; null where something is neither given nor not. */
function optionsAt(
  { visitors }: DrawProblem,
  columns: Record<string, object | undefined>,
): (Option[] | null)[] {
  return visitors.map(({ options }, visitor) => {
    let isWhole = true;
    const mine = options.filter((_, i) => {
      const column = columns[`x${visitor}_${i}`];
      const value = column && "Primal" in column ? Number(column.Primal) : 0;
      isWhole &&= Math.abs(value - Math.round(value)) < 1e-6;
      return value > 0.5;
    });
    return isWhole ? mine : null;
  });
}

/** A program that was cut short can hand over anything: only what keeps the rules counts. */
function fits({ seats }: DrawProblem, given: readonly Option[][]): boolean {
  const taken = seats.map(() => 0);
  for (const mine of given) {
    if (new Set(mine.map(({ round }) => round)).size < mine.length) return false;
    if (new Set(mine.map(({ workshopId }) => workshopId)).size < mine.length) return false;
    for (const { run } of mine) taken[run]! += 1;
  }
  return taken.every((count, run) => count <= seats[run]!);
}
