import { coverGreedily } from "./cover.ts";
import type { Assignment, AssignmentProblem } from "./problem.ts";
import type { BinaryProgram, Row, Solve, Terms } from "./solver.ts";

/**
 * Chooses introductions, in this order of wishes: as many parties as possible introduced; the
 * party served worst has as good a best introduction as possible; the largest sum. A maximum
 * weight b-matching with two side conditions, each stage solved exactly as a binary program.
 */
export function assign(problem: AssignmentProblem, solve: Solve): Assignment {
  const covered = mostCovered(problem, 0, solve);
  if (covered === null) throw new Error("without a floor there is always a solution");
  if (covered === 0) return { chosen: [], covered, floor: 0, bound: 0, proven: true };
  const floor = bestFloor(problem, covered, solve);
  const solution = solve(sumProgram(problem, covered, floor));
  if (!solution) throw new Error("the floor was proven reachable");
  return {
    chosen: problem.edges.flatMap((_, e) => (solution.ones.has(`x${e}`) ? [e] : [])),
    covered,
    floor,
    bound: solution.value,
    proven: solution.isOptimal,
  };
}

/**
 * The most parties that can have an introduction of weight `floor` or more, while every party
 * that a lock introduces has one too; null where that last is impossible.
 */
function mostCovered(problem: AssignmentProblem, floor: number, solve: Solve): number | null {
  const { lockedBest } = problem;
  const free = lockedBest.filter((best) => best === 0).length;
  const greedy = coverGreedily(problem, floor);
  if (greedy.covered === greedy.coverable && greedy.isWholeDemandMet) {
    return greedy.covered + (lockedBest.length - free);
  }
  const incident = incidence(problem, floor);
  const rows: Row[] = [];
  const goals: [number, string][] = [];
  incident.forEach((edges, party) => {
    rows.push({ terms: ones(edges), sense: "<=", right: problem.capacity[party] ?? 0 });
    const locked = lockedBest[party] ?? 0;
    if (locked === 0 && edges.length > 0) {
      goals.push([1, `z${party}`]);
      rows.push({ terms: [...ones(edges), [-1, `z${party}`]], sense: ">=", right: 0 });
    } else if (locked > 0 && locked < floor) {
      rows.push({ terms: ones(edges), sense: ">=", right: 1 });
    }
  });
  if (rows.some((row) => row.sense === ">=" && row.right > 0 && row.terms.length === 0))
    return null;
  const solution = solve({ objective: goals, rows, variables: variablesOf(rows) });
  return solution === null ? null : solution.value + (lockedBest.length - free);
}

/** The highest weight that the worst-served party's best introduction can have. */
function bestFloor(problem: AssignmentProblem, covered: number, solve: Solve): number {
  const bestOf = [...problem.lockedBest];
  for (const { u, v, weight } of problem.edges) {
    bestOf[u] = Math.max(bestOf[u] ?? 0, weight);
    bestOf[v] = Math.max(bestOf[v] ?? 0, weight);
  }
  // As many parties as are covered must reach the floor, so their bests limit it.
  const limit = bestOf.sort((a, b) => b - a)[covered - 1] ?? 0;
  const weights = [...problem.edges.map((edge) => edge.weight), ...problem.lockedBest];
  const levels = [...new Set(weights)].filter((w) => w > 0 && w <= limit).sort((a, b) => a - b);
  const reaches = (index: number) => mostCovered(problem, levels[index] ?? 0, solve) === covered;
  let low = 0;
  let high = levels.length - 1;
  if (reaches(high)) return levels[high] ?? 0;
  high--;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (reaches(middle)) low = middle;
    else high = middle - 1;
  }
  return levels[low] ?? 0;
}

/** The largest sum among solutions that cover as many parties and keep to the floor. */
function sumProgram(problem: AssignmentProblem, covered: number, floor: number): BinaryProgram {
  const { capacity, lockedBest, edges } = problem;
  const all = incidence(problem, 0);
  const heavy = incidence(problem, floor);
  const rows: Row[] = [];
  const goals: [number, string][] = [];
  let forced = 0;
  all.forEach((incident, party) => {
    const locked = lockedBest[party] ?? 0;
    const room = capacity[party] ?? 0;
    if (locked > 0) {
      forced++;
      rows.push({ terms: ones(incident), sense: "<=", right: room });
      if (locked < floor) rows.push({ terms: ones(heavy[party] ?? []), sense: ">=", right: 1 });
    } else if (incident.length > 0) {
      goals.push([1, `z${party}`]);
      rows.push({ terms: [...ones(incident), [-room, `z${party}`]], sense: "<=", right: 0 });
      rows.push({ terms: [...ones(heavy[party] ?? []), [-1, `z${party}`]], sense: ">=", right: 0 });
    }
  });
  rows.push({ terms: goals, sense: ">=", right: covered - forced });
  return {
    objective: edges.flatMap(({ u, v, weight }, e): [number, string][] =>
      (capacity[u] ?? 0) > 0 && (capacity[v] ?? 0) > 0 ? [[weight, `x${e}`]] : [],
    ),
    rows,
    variables: variablesOf(rows),
  };
}

/** Per party the usable edges of at least this weight: those whose two ends have room. */
function incidence({ capacity, edges }: AssignmentProblem, floor: number): number[][] {
  const lists: number[][] = capacity.map(() => []);
  edges.forEach(({ u, v, weight }, e) => {
    if (weight < floor || (capacity[u] ?? 0) <= 0 || (capacity[v] ?? 0) <= 0) return;
    lists[u]?.push(e);
    lists[v]?.push(e);
  });
  return lists;
}

function ones(edges: readonly number[]): [number, string][] {
  return edges.map((e) => [1, `x${e}`]);
}

function variablesOf(rows: readonly { terms: Terms }[]): string[] {
  return [...new Set(rows.flatMap((row) => row.terms.map(([, name]) => name)))];
}
