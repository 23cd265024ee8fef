import type { Assignment } from "./assign.ts";
import type { AssignmentProblem } from "./problem.ts";
import { provenMost } from "./check-bound.ts";

/**
 * Goes over an assignment without any of the solver's code: recounts what it claims and recomputes
 * every bound from its certificate. Gives what is wrong in words, so nothing where all is well.
 */
export function checkAssignment(problem: AssignmentProblem, claim: Assignment): string[] {
  const faults: string[] = [];
  const { capacity, lockedBest, edges } = problem;
  const degree = new Map<number, number>();
  const best = new Map<number, number>();
  lockedBest.forEach((weight, party) => weight > 0 && best.set(party, weight));
  let sum = 0;
  let before = -1;
  for (const e of claim.chosen) {
    const weight = edges.weight[e];
    if (weight === undefined || e <= before) {
      return [`edge ${e} does not exist, or stands in the wrong place`];
    }
    before = e;
    sum += weight;
    for (const party of [edges.u[e] ?? -1, edges.v[e] ?? -1]) {
      degree.set(party, (degree.get(party) ?? 0) + 1);
      best.set(party, Math.max(best.get(party) ?? 0, weight));
    }
  }
  for (const [party, count] of degree) {
    if (count > (capacity[party] ?? 0)) faults.push(`party ${party} has ${count} edges`);
  }
  const floor = best.size === 0 ? 0 : [...best.values()].reduce((a, b) => Math.min(a, b));
  const say = (name: string, claimed: number, found: number) => {
    if (claimed !== found) faults.push(`${name}: ${claimed} is claimed, ${found} was found`);
  };
  say("covered", claim.covered, best.size);
  say("floor", claim.floor, floor);
  say("sum", claim.sum, sum);
  if (claim.sum > claim.bound) faults.push("the sum is above its bound");
  if (claim.isProven && claim.sum !== claim.bound) faults.push("proven, but below its bound");

  const locked = (atLeast: number) => lockedBest.filter((weight) => weight >= atLeast).length;
  const { cover, floor: floorProof, sum: sumProof } = claim.proofs;
  const needsAll = claim.isProven && sumProof.wish.reward > 0;
  if (cover) {
    const { wanting, most } = provenMost(problem, cover);
    const isOfThis = cover.wish.reward === 1 && cover.wish.floor === 0 && !cover.wish.isSumAsked;
    if (!isOfThis) faults.push("the proof of cover is one of something else");
    const limit = wanting + most + locked(1);
    if (claim.covered > limit || (needsAll && claim.covered !== limit)) {
      faults.push(`cover: ${claim.covered} is claimed, at most ${limit} is proven`);
    }
  } else if (needsAll) faults.push("there is no proof of cover");
  if (needsAll && claim.covered > 0) checkFloor(problem, claim, floorProof, faults);

  const { wanting, most } = provenMost(problem, sumProof);
  let limit = most;
  if (sumProof.wish.reward > 0) {
    const { wish } = sumProof;
    // What all choices that serve as many at this floor have in common: this many are not served.
    limit += wish.reward * (wanting - (claim.covered - locked(Math.max(1, wish.floor))));
    if (needsAll && wish.floor !== claim.floor) faults.push("the sum's proof has another floor");
  }
  say("bound", claim.bound, limit);
  return faults;
}

/** That the next higher floor serves fewer. */
function checkFloor(
  problem: AssignmentProblem,
  claim: Assignment,
  proof: Assignment["proofs"]["floor"],
  faults: string[],
): void {
  const { edges, lockedBest } = problem;
  const weights = [...edges.weight, ...lockedBest].filter((weight) => weight > claim.floor);
  const next = weights.reduce((a, b) => Math.min(a, b), Infinity);
  if (proof) {
    const { wanting, most } = provenMost(problem, proof);
    const byLocks = lockedBest.filter((weight) => weight >= proof.wish.floor).length;
    const isOfThis = proof.wish.reward === 1 && !proof.wish.isSumAsked;
    if (!isOfThis || proof.wish.floor > next) {
      faults.push("the proof of the floor is one of something else");
    }
    if (wanting + most + byLocks >= claim.covered) faults.push("the floor could be higher");
    return;
  }
  const reach = new Set<number>();
  lockedBest.forEach((weight, party) => weight >= next && reach.add(party));
  edges.weight.forEach((weight, e) => {
    if (weight < next) return;
    reach.add(edges.u[e] ?? -1);
    reach.add(edges.v[e] ?? -1);
  });
  if (reach.size >= claim.covered) faults.push("nothing proves that the floor is the highest");
}
