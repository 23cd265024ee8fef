import loadHighs, { type Highs } from "highs";
import type { AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";

/** What HiGHS found, to compare with; `isOptimal` is false where its time was up. */
export type Answer = { value: number; isOptimal: boolean };

export type Kind = "whole" | "fractional";

type Row = { columns: number[]; values: number[]; lower: number; upper: number };

/** HiGHS as an oracle: the same problems as linear programs, with the same stages. */
export class Oracle {
  private constructor(private highs: Highs) {}

  static async load(): Promise<Oracle> {
    return new Oracle(await loadHighs());
  }

  /** The largest sum alone; "fractional" is the relaxation, so an upper bound. */
  largestSum({ capacity, edges }: AssignmentProblem, kind: Kind, seconds: number): Answer {
    const rows = degreeRows(capacity.length, edges, 0);
    rows.forEach((row, party) => (row.upper = capacity[party] ?? 0));
    return this.solve(Array.from(edges.weight), rows, kind, seconds);
  }

  /** All three wishes, one after another. */
  allStages(problem: AssignmentProblem, seconds: number) {
    const covered = this.mostCovered(problem, 0, seconds).value;
    const levels = [...new Set(problem.edges.weight)].sort((a, b) => a - b);
    let [low, high] = [0, levels.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const found = this.mostCovered(problem, levels[middle] ?? 0, seconds);
      if (found.value === covered) low = middle;
      else high = middle - 1;
    }
    const floor = levels[low] ?? 0;
    const { costs, rows } = coverProgram(problem, floor, false);
    const count = problem.edges.u.length;
    const serves = costs.map((_, column) => column).slice(count);
    rows.push({ columns: serves, values: serves.map(() => 1), lower: covered, upper: covered });
    const weighed = costs.map((_, column) => problem.edges.weight[column] ?? 0);
    const best = this.solve(weighed, rows, "whole", seconds);
    return { covered, floor, sum: best.value, isOptimal: best.isOptimal };
  }

  private mostCovered(problem: AssignmentProblem, floor: number, seconds: number): Answer {
    const { costs, rows } = coverProgram(problem, floor, true);
    return this.solve(costs, rows, "whole", seconds);
  }

  private solve(costs: number[], rows: Row[], kind: Kind, seconds: number): Answer {
    const { constants, infinity } = this.highs;
    const starts = [0];
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
    const model = this.highs.createModel({
      numCols: costs.length,
      numRows: rows.length,
      sense: constants.objectiveSense.maximize,
      colCost: Float64Array.from(costs),
      colLower: new Float64Array(costs.length),
      colUpper: new Float64Array(costs.length).fill(1),
      rowLower: Float64Array.from(rows, (row) => (row.lower === -Infinity ? -infinity : row.lower)),
      rowUpper: Float64Array.from(rows, (row) => row.upper),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: costs.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(rows.flatMap((row) => row.columns)),
        values: Float64Array.from(rows.flatMap((row) => row.values)),
      },
      ...(kind === "whole" && { integrality: new Int32Array(costs.length).fill(1) }),
    });
    try {
      // Whole weights: a gap below one proves the optimum.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.options.set({ time_limit: seconds });
      model.run();
      const isOptimal = model.getModelStatus() === constants.modelStatus.optimal;
      const value = model.getObjectiveValue();
      return { value: kind === "whole" ? Math.round(value) : value, isOptimal };
    } finally {
      model.dispose();
    }
  }
}

function degreeRows(parties: number, edges: AssignmentProblem["edges"], floor: number): Row[] {
  const rows = Array.from({ length: parties }, (): Row => {
    return { columns: [], values: [], lower: -Infinity, upper: 0 };
  });
  edges.weight.forEach((weight, e) => {
    if (weight < floor) return;
    for (const party of [edges.u[e] ?? 0, edges.v[e] ?? 0]) {
      rows[party]?.columns.push(e);
      rows[party]?.values.push(1);
    }
  });
  return rows;
}

/**
 * A column per edge and one per party that says whether it is served. A party that is served has
 * an edge of the floor; where only serving counts, lighter edges are of no use and held at 0, else
 * they may be used by parties that are served.
 */
function coverProgram(problem: AssignmentProblem, floor: number, isCoverOnly: boolean) {
  const { capacity, edges } = problem;
  const count = edges.u.length;
  const all = degreeRows(capacity.length, edges, isCoverOnly ? floor : 0);
  const heavy = degreeRows(capacity.length, edges, floor);
  const rows: Row[] = [];
  all.forEach((row, party) => {
    const serves = count + party;
    const room = capacity[party] ?? 0;
    rows.push({ ...row, columns: [...row.columns, serves], values: [...row.values, -room] });
    const at = heavy[party];
    if (!at) return;
    const values = [...at.values, -1];
    rows.push({ columns: [...at.columns, serves], values, lower: 0, upper: Infinity });
  });
  for (const row of rows) if (row.upper === Infinity) row.upper = count;
  const costs = Array.from({ length: count + capacity.length }, (_, c) => (c < count ? 0 : 1));
  return { costs, rows };
}
