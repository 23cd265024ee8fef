import blossom from "edmonds-blossom";
import type { AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";

/** The largest sum where each party has one introduction, by the npm package `edmonds-blossom`. */
export function sumByEdmonds({ edges }: AssignmentProblem): number {
  const list = Array.from(edges.weight, (weight, e): [number, number, number] => [
    edges.u[e] ?? 0,
    edges.v[e] ?? 0,
    weight,
  ]);
  const partner = blossom(list);
  let sum = 0;
  for (const [u, v, weight] of list) if (partner[u] === v) sum += weight;
  return sum;
}
