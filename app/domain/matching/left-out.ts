import type { Assignment } from "./assignment/assign.ts";
import { priceLeftOut } from "./assignment/left-out.ts";
import type { AssignmentProblem } from "./assignment/problem.ts";
import { mostWith } from "./pairs.ts";

/**
 * The most that a pair can score whose best relation had no room in the lists, where no such
 * relation scores more than `leftOut`; 0 where nothing was left out. A pair that scores more than
 * this has its whole score.
 */
export function mostOfLeftOut(leftOut: number): number {
  return leftOut === 0 ? 0 : mostWith(leftOut);
}

/**
 * Whether a pair that is no edge, or weighs less than it may, could serve more parties, serve the
 * worst-off better or sum to more. `cut`: per party the most that such a pair of it can weigh. False
 * carries what was proven over to all pairs there are.
 */
export function mightImprove(
  problem: AssignmentProblem,
  { proofs, floor }: Pick<Assignment, "proofs" | "floor">,
  cut: Int32Array,
): boolean {
  if (cut.every((most) => most === 0)) return false;
  // Without a certificate the floor was proven by counting who reaches more.
  if (!proofs.floor && proofs.cover && cut.some((most) => most > floor)) return true;
  return [proofs.cover, proofs.floor, proofs.sum].some(
    (proof) => proof !== null && priceLeftOut(problem, proof, cut, 1).count > 0,
  );
}
