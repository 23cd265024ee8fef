import loadHighs from "highs";

/** A linear expression: pairs of a coefficient and the name of a variable. */
export type Terms = readonly (readonly [coefficient: number, variable: string])[];

export type Row = { terms: Terms; sense: "<=" | ">="; right: number };

/** Maximise `objective` over 0/1 variables. Coefficients and right sides are whole numbers. */
export type BinaryProgram = {
  objective: Terms;
  rows: readonly Row[];
  variables: readonly string[];
};

export type BinarySolution = { ones: ReadonlySet<string>; value: number; isOptimal: boolean };

/** Solves a binary program, or says null where it has no solution. Deterministic. */
export type Solve = (program: BinaryProgram) => BinarySolution | null;

let loading: ReturnType<typeof loadHighs> | null = null;

/** Loads HiGHS (once) and gives a solver that blocks its thread while it works. */
export async function loadSolver(): Promise<Solve> {
  loading ??= loadHighs();
  const highs = await loading;
  return (program) => {
    if (program.variables.length === 0) {
      const holds = program.rows.every((row) =>
        row.sense === "<=" ? 0 <= row.right : 0 >= row.right,
      );
      return holds ? { ones: new Set(), value: 0, isOptimal: true } : null;
    }
    // Whole-number objectives: a gap below one proves the optimum.
    const result = highs.solve(toLpFormat(program), {
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      output_flag: false,
      random_seed: 1,
      threads: 1,
    });
    if (result.Status === "Infeasible") return null;
    if (result.Status !== "Optimal") throw new Error(`HiGHS stopped with: ${result.Status}`);
    const ones = new Set<string>();
    for (const name of program.variables) {
      const column = result.Columns[name];
      if (column && "Primal" in column && column.Primal > 0.5) ones.add(name);
    }
    const value = program.objective.reduce((sum, [c, name]) => sum + (ones.has(name) ? c : 0), 0);
    return { ones, value, isOptimal: Math.abs(result.ObjectiveValue - value) < 0.5 };
  };
}

function toLpFormat({ objective, rows, variables }: BinaryProgram): string {
  const lines = ["Maximize", ` obj: ${expression(objective, variables)}`, "Subject To"];
  rows.forEach((row, index) => {
    if (row.terms.length === 0) return;
    lines.push(` r${index}: ${expression(row.terms, variables)} ${row.sense} ${row.right}`);
  });
  lines.push("Binary", ...variables.map((name) => ` ${name}`), "End");
  return lines.join("\n");
}

function expression(terms: Terms, variables: readonly string[]): string {
  if (terms.length === 0) return `0 ${variables[0] ?? ""}`;
  return terms
    .map(([coefficient, name], index) => {
      const sign = coefficient < 0 ? "-" : "+";
      // Short lines, because the format's readers limit their length.
      return `${sign} ${Math.abs(coefficient)} ${name}${index % 8 === 7 ? "\n " : ""}`;
    })
    .join(" ");
}
