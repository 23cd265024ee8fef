import loadHighs from "highs";
import { LOTS } from "./lot.ts";
import { type DrawProblem, type Option, pointsOf } from "./problem.ts";

export interface Relaxed {
  /** by visitor the options they get; null when the solution has fractions */
  given: Option[][] | null;
  /** by run, in points; fractions are possible */
  prices: number[];
}

/** Both block their thread while they work. The same problem gives the same solution. */
export interface ProgramSolver {
  /** the linear relaxation */
  relaxed: (problem: DrawProblem) => Relaxed;
  /** the integer program: by visitor the options they get */
  whole: (problem: DrawProblem) => Option[][];
}

/** A lot at its highest is a thousandth of a point: no chain of some dozens of moves makes one. */
const LOT_POINTS = 1e-3 / LOTS;

interface Worth {
  points: number;
  lots: number;
  /** points that have to be reached */
  atLeast?: number;
}

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
 * @throws when HiGHS ends without an optimum, which for this program would be a fault
 */
export async function loadProgramSolver(): Promise<ProgramSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  const solve = (model: string, absoluteGap: number) => {
    const options = { output_flag: false, random_seed: 1, mip_rel_gap: 0 };
    const solution = highs.solve(model, { ...options, mip_abs_gap: absoluteGap });
    if (solution.Status !== "Optimal") throw new Error(`HiGHS stopped with: ${solution.Status}`);
    return solution;
  };
  const wholeOnly = (problem: DrawProblem, worth: Worth) => {
    // Both points and lots are whole numbers: a gap below one proves the optimum.
    const given = optionsAt(problem, solve(modelOf(problem, worth, true), 0.5).Columns);
    if (!given) throw new Error("HiGHS gave fractions for a program in whole numbers");
    return given;
  };
  return {
    relaxed: (problem) => {
      const { Rows, Columns } = solve(modelOf(problem, { points: 1, lots: LOT_POINTS }, false), 0);
      const duals = new Map(
        Rows.flatMap((row) => ("Dual" in row ? [[row.Name, row.Dual] as const] : [])),
      );
      const prices = problem.seats.map((_, run) => Math.abs(duals.get(`s${run}`) ?? 0));
      return { given: optionsAt(problem, Columns), prices };
    },
    whole: (problem) => {
      const atLeast = pointsOf(problem, wholeOnly(problem, { points: 1, lots: 0 }));
      return wholeOnly(problem, { points: 0, lots: 1, atLeast });
    },
  };
}

/** What each visitor gets, or null when something is neither given nor not. */
function optionsAt(
  { visitors }: DrawProblem,
  columns: Record<string, object | undefined>,
): Option[][] | null {
  let isWhole = true;
  const given = visitors.map(({ options }, visitor) =>
    options.filter((_, i) => {
      const column = columns[`x${visitor}_${i}`];
      const value = column && "Primal" in column ? Number(column.Primal) : 0;
      isWhole &&= Math.abs(value - Math.round(value)) < 1e-6;
      return value > 0.5;
    }),
  );
  return isWhole ? given : null;
}

/**
 * In CPLEX's LP format. x: this visitor gets this option; y: this visitor has a new seat. Rows: at
 * most one option in a round, at most one of a workshop, y at most the options, a run's seats.
 */
function modelOf({ visitors, seats }: DrawProblem, worth: Worth, isWhole: boolean): string {
  const goals: string[] = [];
  const points: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const names: string[] = [];
  const byRun: string[][] = seats.map(() => []);
  visitors.forEach(({ options, firstSeat }, visitor) => {
    if (options.length === 0) return;
    const groups = new Map<string, string[]>();
    const mine = options.map((option, i) => {
      const name = `x${visitor}_${i}`;
      goals.push(`+ ${option.points * worth.points + option.lot * worth.lots} ${name}`);
      points.push(`+ ${option.points} ${name}`);
      names.push(name);
      byRun[option.run]!.push(name);
      for (const group of [`round ${option.round}`, `workshop ${option.workshopId}`]) {
        groups.set(group, [...(groups.get(group) ?? []), name]);
      }
      return name;
    });
    for (const group of groups.values()) {
      if (group.length > 1) rows.push(` ${sum(group)} <= 1`);
    }
    if (firstSeat === 0) return;
    goals.push(`+ ${firstSeat * worth.points} y${visitor}`);
    points.push(`+ ${firstSeat} y${visitor}`);
    rows.push(` ${sum(mine)} - y${visitor} >= 0`);
    bounds.push(` y${visitor} <= 1`);
  });
  byRun.forEach((list, run) => {
    if (list.length > 0) rows.push(` s${run}: ${sum(list)} <= ${seats[run]}`);
  });
  if (worth.atLeast !== undefined) rows.push(` ${points.join("\n ")} >= ${worth.atLeast}`);
  const kinds = isWhole ? ["Binary", ...names.map((name) => ` ${name}`)] : [];
  if (!isWhole) bounds.push(...names.map((name) => ` ${name} <= 1`));
  const objective = goals.length > 0 ? goals.join("\n ") : "0 none";
  const limits = rows.length > 0 ? rows : [" none <= 1"];
  const lines = ["Maximize", ` obj: ${objective}`, "Subject To", ...limits, "Bounds", ...bounds];
  return [...lines, ...kinds, "End"].join("\n");
}

/** A sum in short lines, because the format's readers limit their length. */
function sum(names: readonly string[]): string {
  return names.map((name, i) => `+ ${name}${i % 8 === 7 ? "\n" : ""}`).join(" ");
}
