import { bestFloor } from "./floor.ts";
import type { AssignmentProblem } from "./problem.ts";
import { fillUp, judge } from "./partial.ts";
import type { ShouldStop } from "./solve.ts";
import {
  mostServed,
  solveWish,
  type Proof,
  type StageOptions,
  type StageResult,
} from "./stages.ts";

export type AssignStage = "most-served" | "best-floor" | "largest-sum";

export type AssignOptions = {
  shouldStop?: ShouldStop;
  /** told when a stage begins */
  onStage?: (stage: AssignStage) => void;
  /** `prices` of an earlier result of a problem with the same parties that differs little */
  known?: Float64Array;
};

/**
 * `chosen`: indexes of edges, ascending. `sum`: their weight. `bound`: no choice that serves as many
 * and keeps the floor (any choice, where not `isComplete`) sums to more.
 */
export type Assignment = {
  chosen: readonly number[];
  /** parties with an introduction at or above the threshold, locks included */
  covered: number;
  /** the best introduction of the party served worst; 0 where nobody is introduced */
  floor: number;
  sum: number;
  bound: number;
  isComplete: boolean;
  /** complete, and the sum meets the bound: nothing better exists */
  isProven: boolean;
  proofs: AssignmentProofs;
  /** per party, for `known` of a next run; in doubled units */
  prices: Float64Array;
};

/** `cover`: nobody more can be served; `floor`: no higher floor serves as many; `sum`: the bound. */
export type AssignmentProofs = {
  cover: Proof | null;
  /** null where too few parties have any edge or lock above the floor, or it was not proven */
  floor: Proof | null;
  sum: Proof;
};

/**
 * Chooses introductions, in this order of wishes: as many parties as possible introduced; the
 * party served worst has as good a best introduction as possible; the largest sum. Exact unless
 * `shouldStop` ends it, and certified in either case. Same problem, same choice.
 */
export function assign(problem: AssignmentProblem, options: AssignOptions = {}): Assignment {
  const control: StageOptions = options.shouldStop ? { shouldStop: options.shouldStop } : {};
  const { lockedBest } = problem;
  options.onStage?.("most-served");
  const cover = mostServed(problem, 0, control);
  if (!cover.isComplete) return partial(problem, null, [], control);
  const byLocks = lockedBest.reduce((sum, best) => sum + (best > 0 ? 1 : 0), 0);
  const covered = cover.served + byLocks;
  if (covered === 0) {
    const sum = solveWish(problem, SUM_ALONE, control);
    return settled(problem, 0, sum, { cover: cover.proof, floor: null }, []);
  }

  options.onStage?.("best-floor");
  const floor = bestFloor(problem, covered, cover, control);
  if (!floor.isComplete) return partial(problem, cover.proof, floor.chosen, control);

  options.onStage?.("largest-sum");
  const wish = { floor: floor.value, reward: rewardFor(problem), isSumAsked: true };
  const best = solveWish(problem, wish, { ...control, ...known(options) });
  const unserved = best.wanting - floor.needed;
  const proofs = { cover: cover.proof, floor: floor.proof };
  return settled(problem, wish.reward * unserved, best, proofs, floor.chosen);
}

const SUM_ALONE = { floor: 0, reward: 0, isSumAsked: true };

/** The largest sum alone, whoever is left out. */
export function assignSum(problem: AssignmentProblem, options: AssignOptions = {}): Assignment {
  const best = solveWish(problem, SUM_ALONE, { ...options, ...known(options) });
  return settled(problem, 0, best, { cover: null, floor: null }, []);
}

/** More than any sum: serving one more party outweighs whatever it costs. */
function rewardFor({ capacity, edges }: AssignmentProblem): number {
  const heaviest = edges.weight.reduce((one, other) => Math.max(one, other), 0);
  const places = capacity.reduce((sum, one) => sum + Math.max(0, one), 0);
  return 1 + Math.ceil(places / 2) * heaviest;
}

function known(options: AssignOptions): StageOptions {
  return options.known ? { known: options.known } : {};
}

function settled(
  problem: AssignmentProblem,
  given: number,
  stage: StageResult,
  proofs: Omit<AssignmentProofs, "sum">,
  fallback: readonly number[],
): Assignment {
  const { isComplete, proof } = stage;
  let chosen: readonly number[] = stage.chosen;
  if (!isComplete) {
    // What covers everybody goes before what sums to more.
    const [one, other] = [fillUp(problem, chosen), fillUp(problem, fallback)];
    const [a, b] = [judge(problem, one), judge(problem, other)];
    const isFirstBetter = a.covered - b.covered || a.floor - b.floor || (a.sum >= b.sum ? 1 : -1);
    chosen = isFirstBetter > 0 ? one : other;
  }
  const judged = judge(problem, chosen);
  const bound = stage.bound + given;
  return {
    chosen,
    ...judged,
    bound,
    isComplete,
    isProven: isComplete && bound === judged.sum,
    proofs: { ...proofs, sum: proof },
    prices: proof.certificate.prices.slice(0, problem.capacity.length),
  };
}

/** Out of time before the first two wishes were settled: a fair choice with a bound on any sum. */
function partial(
  problem: AssignmentProblem,
  cover: Proof | null,
  fallback: readonly number[],
  control: StageOptions,
): Assignment {
  const stage = solveWish(problem, SUM_ALONE, control);
  return {
    ...settled(problem, 0, { ...stage, isComplete: false }, { cover, floor: null }, fallback),
  };
}
