import { readFileSync, writeFileSync } from "node:fs";
import { assign, assignSum, type Assignment } from "#app/domain/matching/assignment/assign.ts";
import { checkAssignment } from "#app/domain/matching/assignment/check.ts";
import { priceLeftOut } from "#app/domain/matching/assignment/left-out.ts";
import type { AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";
import { clocked, seconds, type Took } from "./clock.ts";
import { sumByEdmonds } from "./edmonds.ts";
import type { Kind, Oracle } from "./highs.ts";
import { makeInstance, type Instance } from "./instance.ts";
import { solveApart } from "./solve-apart.ts";

const SEED = 20180924;
const KEPT = new URL("./kept.json", import.meta.url);
const LIMIT = 900;
const REPEATS = 5;

/** Per instance what HiGHS found once: the optimum, how much longer it took, or the relaxation. */
type Kept = Record<string, { optimum?: number; ilpToLp?: number; relaxation?: number }>;

function say(what: string, took: Took, rest: string): void {
  console.log(`${what.padEnd(44)} ${seconds(took.work).padStart(9)}  ${rest}`);
}

function verdict(isRight: boolean, what: string): string {
  if (!isRight) process.exitCode = 1;
  return isRight ? what : `NOT ${what}`;
}

function ratio(other: Took, own: Took): string {
  return `${(other.work / own.work).toFixed(1)} times as fast`;
}

/** Claims that go over the checker: it shares no code with the solver. */
function proof(problem: AssignmentProblem, result: Assignment): string {
  const faults = checkAssignment(problem, result);
  return verdict(result.isProven && faults.length === 0, "proven, certificate checked");
}

function introduce(problem: Instance, name: string): void {
  console.log(`\n${name}: ${problem.edges.u.length} pairs, seed ${SEED}`);
}

/** The size of one parade: the sum and all stages beside HiGHS, and a second try after a veto. */
export function benchParade(oracle: Oracle): void {
  const problem = makeInstance({ parties: 342, capacity: 3, seed: SEED });
  introduce(problem, "342 parties, at most 3 introductions each");
  const sum = clocked(REPEATS, () => assignSum(problem));
  const ilp = clocked(1, () => oracle.largestSum(problem, "whole", LIMIT));
  const isSame = ilp.result.isOptimal && ilp.result.value === sum.result.sum;
  say("the sum alone", sum.took, proof(problem, sum.result));
  say("  HiGHS, as integer program", ilp.took, verdict(isSame, "equal"));
  say("", sum.took, ratio(ilp.took, sum.took));

  const all = clocked(REPEATS, () => assign(problem));
  const stages = clocked(1, () => oracle.allStages(problem, LIMIT));
  const { covered, floor } = all.result;
  const isSameStages =
    stages.result.covered === covered &&
    stages.result.floor === floor &&
    stages.result.sum === all.result.sum;
  const served = `${covered} served, the worst at ${floor / 10_000}`;
  say("all three stages", all.took, `${served}; ${proof(problem, all.result)}`);
  say("  HiGHS, the same stages", stages.took, verdict(isSameStages, "equal"));
  say("", all.took, ratio(stages.took, all.took));

  const vetoed = withoutEdge(problem, all.result.chosen[7] ?? 0);
  const again = clocked(REPEATS, () => assign(vetoed, { known: all.result.prices }));
  say("after a veto, from the last prices", again.took, proof(vetoed, again.result));
}

function withoutEdge(problem: AssignmentProblem, gone: number): AssignmentProblem {
  const keep = (list: Int32Array) => list.filter((_, e) => e !== gone);
  const { u, v, weight } = problem.edges;
  return { ...problem, edges: { u: keep(u), v: keep(v), weight: keep(weight) } };
}

/** One introduction each, so plain matching: beside the npm package `edmonds-blossom`. */
export function benchOneEach(parties: number): void {
  const problem = makeInstance({ parties, capacity: 1, seed: SEED });
  introduce(problem, `${parties} parties, one introduction each`);
  const own = clocked(REPEATS, () => assignSum(problem));
  say("the sum alone", own.took, proof(problem, own.result));
  const blossom = clocked(1, () => sumByEdmonds(problem));
  say("  edmonds-blossom", blossom.took, verdict(blossom.result === own.result.sum, "equal"));
  say("", own.took, ratio(blossom.took, own.took));
}

/**
 * Thousands of parties, three introductions each, beside HiGHS: its relaxation, or the integer
 * program, whose optimum and time beside the relaxation are kept for the runs that leave it out.
 */
export function benchMany(parties: number, beside: readonly Kind[], oracle: Oracle): void {
  const problem = makeInstance({ parties, capacity: 3, seed: SEED });
  introduce(problem, `${parties} parties, at most 3 introductions each`);
  for (const [stages, name] of [
    ["sum", "the sum alone, in a process of its own"],
    ["all", "all three stages, likewise"],
  ] as const) {
    const { took, isProven, peak, start } = solveApart(problem, stages);
    const told = verdict(isProven, "proven");
    say(name, took, `${told}; memory at most ${peak} MB, of which ${start} MB before it read`);
  }
  const sum = clocked(parties > 10_000 ? 1 : REPEATS, () => assignSum(problem));
  const gap = (sum.result.bound - sum.result.sum) / sum.result.sum;
  say("the sum alone, again here", sum.took, `gap ${(100 * gap).toFixed(3)} %`);
  const check = clocked(1, () => proof(problem, sum.result));
  say("  the checker", check.took, check.result);
  const leftOut = clocked(1, () => priceLeftOut(problem, sum.result.proofs.sum, problem.cut));
  const { count, excess } = leftOut.result;
  const loss = `${count} pairs, ${((100 * excess) / sum.result.sum).toFixed(3)} %`;
  say("  what cutting the lists loses at most", leftOut.took, loss);
  const all = clocked(1, () => assign(problem));
  say("all three stages", all.took, `${all.result.covered} served; ${proof(problem, all.result)}`);
  const vetoed = withoutEdge(problem, sum.result.chosen[7] ?? 0);
  const again = clocked(1, () => assignSum(vetoed, { known: sum.result.prices }));
  say("the sum after a veto, from the last prices", again.took, "");

  const kept = JSON.parse(readFileSync(KEPT, "utf8")) as Kept;
  const name = `${parties}-3-${SEED}`;
  const tooks: Partial<Record<Kind, Took>> = {};
  for (const kind of beside) {
    const answer = clocked(1, () => oracle.largestSum(problem, kind, LIMIT));
    tooks[kind] = answer.took;
    const { value, isOptimal } = answer.result;
    const isFit = kind === "whole" ? value === sum.result.sum : value >= sum.result.sum - 0.01;
    const what = kind === "whole" ? "equal" : `not under it (${value.toFixed(1)})`;
    const told = isOptimal ? verdict(isFit, what) : "ran out of time";
    say(`  HiGHS, ${kind}`, answer.took, `${told}; ${ratio(answer.took, sum.took)}`);
    if (kind === "whole" && isOptimal && tooks.fractional) {
      kept[name] = {
        ...kept[name],
        optimum: value,
        ilpToLp: answer.took.work / tooks.fractional.work,
      };
      writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
    }
  }
  const known = kept[name];
  if (!known) return;
  if (known.relaxation !== undefined) {
    const isUnder = sum.result.sum <= known.relaxation;
    console.log(`  kept relaxation: ${verdict(isUnder, `not above it (${known.relaxation})`)}`);
  }
  if (known.optimum !== undefined) {
    console.log(`  kept optimum: ${verdict(known.optimum === sum.result.sum, "equal")}`);
  }
  if (known.ilpToLp !== undefined && tooks.fractional && !tooks.whole) {
    const times = (known.ilpToLp * tooks.fractional.work) / sum.took.work;
    console.log(`  by its kept ratio the integer program takes ${times.toFixed(0)} times as long`);
  }
}
