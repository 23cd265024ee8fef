import loadHighs from "highs";
import { LOTS } from "./lot.ts";
import { type DrawProblem, type Option, pointsOf } from "./problem.ts";

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
 * @throws when the linear program ends without an optimum, which would be a fault
 */
export async function loadProgramSolver(limits: SolverLimits = LIMITS): Promise<ProgramSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  const options = { output_flag: false, random_seed: 1, mip_rel_gap: 0 };
  const wholeOnly = (problem: DrawProblem, worth: Worth): Whole => {
    const { Status, Columns } = highs.solve(modelOf(problem, worth, true), {
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
      const model = modelOf(problem, { points: 1, lots: LOT_POINTS }, false);
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
