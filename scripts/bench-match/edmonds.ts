import type { AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";

/** Pairs as [one, other, weight] in; per vertex its partner, or -1, out. */
type Blossom = (edges: [number, number, number][]) => number[];

/**
 * The sum that the npm package `edmonds-blossom` finds where each party has one introduction, or
 * null where it is not installed: it serves to compare with, nothing else.
 */
export async function matchByEdmonds(): Promise<((problem: AssignmentProblem) => number) | null> {
  const name = "edmonds-blossom";
  let blossom: Blossom;
  try {
    ({ default: blossom } = (await import(name)) as { default: Blossom });
  } catch {
    return null;
  }
  return ({ edges }) => {
    const list = Array.from(edges.weight, (weight, e): [number, number, number] => [
      edges.u[e] ?? 0,
      edges.v[e] ?? 0,
      weight,
    ]);
    const partner = blossom(list);
    let sum = 0;
    for (const [u, v, weight] of list) if (partner[u] === v) sum += weight;
    return sum;
  };
}
