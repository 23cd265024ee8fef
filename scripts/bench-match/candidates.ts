import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { assignSum } from "#app/domain/matching/assignment/assign.ts";
import { toEdges } from "#app/domain/matching/assignment/problem.ts";
import { Best } from "#app/domain/matching/best.ts";
import {
  findCandidates,
  findCrowds,
  type CandidateList,
  type Comparison,
} from "#app/domain/matching/candidates.ts";
import { ExactLikeness } from "#app/domain/matching/exact-likeness.ts";
import { crowdOf, crowdSize, LikenessIndex, Nearest } from "#app/domain/matching/likeness.ts";
import { calibrate, corrected, SCORE_UNITS } from "#app/domain/matching/scores.ts";
import { LIST, partiesOf, readMadeUp } from "./candidate-texts.ts";
import type { Order, Told } from "./candidate-worker.ts";
import { clocked, seconds } from "./clock.ts";

const SIZES = [2_500, 5_000, 10_000, 20_000, 50_000, 100_000];
const SEED = 20180924;
// What one feature adds below this is left out: of a likeness of 0.3, a hundredth.
const LEAST = 0.003;
const EXACT_UP_TO = 10_000;
const SAMPLE = 300;
const MOST_LOSS = 0.005;

/** Candidates of made-up texts: exact up to ten thousand, and for each size with pruned lists. */
export async function benchCandidates(most: number): Promise<void> {
  for (const count of SIZES) {
    if (count > most) continue;
    console.log(`\n${count} texts, the best ${LIST} offers for each of ${count / 2} challenges`);
    const { result: comparison, took } = clocked(1, () => readMadeUp(count, SEED));
    console.log(`  read                        ${seconds(took.work)} of work`);
    const index = new LikenessIndex(comparison.others);
    const run = (isPruned: boolean) =>
      clocked(1, () => {
        const { challenges, others } = comparison;
        const pruned = () => ({ least: LEAST, exact: new ExactLikeness(challenges, others) });
        const part = { from: 0, to: challenges.length, ...(isPruned && { pruned: pruned() }) };
        return findCandidates(index, comparison, part, findCrowds(index, comparison, part));
      });
    if (count <= EXACT_UP_TO) {
      const [exact, pruned] = [run(false), run(true)];
      console.log(`  exact lists                 ${seconds(exact.took.work)} of work`);
      console.log(`  pruned lists                ${seconds(pruned.took.work)} of work`);
      const [all, kept] = [boundOf(exact.result, count), boundOf(pruned.result, count)];
      tellLoss("the assignment's bound", all, kept);
    } else {
      const started = performance.now();
      const { lists, crowds } = await sideBySide(count, comparison.others.length);
      const wall = seconds((performance.now() - started) / 1000);
      console.log(
        `  pruned lists, ${availableParallelism()} threads     ${wall} on the wall, reading included`,
      );
      sampleLoss(index, comparison, lists, crowds);
    }
  }
}

// A worker does not inherit what lets the main thread read TypeScript.
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./candidate-worker.ts", import.meta.url).href)});
})`;

/** Splits the challenges over the cores. */
async function sideBySide(count: number, others: number) {
  const [threads, challenges] = [availableParallelism(), Math.floor(count / 2)];
  const workers = Array.from({ length: threads }, (_, t) => {
    const [from, to] = [t, t + 1].map((part) => Math.floor((part * challenges) / threads));
    const order = { count, seed: SEED, from: from ?? 0, to: to ?? 0, least: LEAST };
    return new Worker(START, { eval: true, workerData: order satisfies Order });
  });
  const told = () => Promise.all(workers.map((worker) => nextOf(worker)));
  const size = crowdSize(challenges);
  const crowds = new Nearest(others, size);
  for (const one of await told()) {
    if ("values" in one) crowds.merge(new Nearest(others, size, one.values, one.to));
  }
  const last = told();
  for (const worker of workers) worker.postMessage({ values: crowds.values, to: crowds.to });
  const lists = (await last).flatMap((one) => ("lists" in one ? one.lists : []));
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { lists, crowds };
}

function nextOf(worker: Worker): Promise<Told> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** The proven most that introductions between the parties of these lists can add up to. */
function boundOf(lists: readonly CandidateList[], count: number): number {
  const parties = partiesOf(count);
  const best = new Map<number, number>();
  lists.forEach(({ ranked }, c) => {
    for (const { other, weight } of weighed(ranked)) {
      const [u, v] = [c % parties, other % parties].sort((a, b) => a - b);
      const key = (u ?? 0) * parties + (v ?? 0);
      best.set(key, Math.max(weight, best.get(key) ?? 0));
    }
  });
  const edges = [...best].map(([key, weight]) => {
    return { u: Math.floor(key / parties), v: key % parties, weight };
  });
  const capacity = new Int32Array(parties).fill(3);
  const lockedBest = new Int32Array(parties);
  return assignSum({ capacity, lockedBest, edges: toEdges(edges) }).bound;
}

function weighed(ranked: CandidateList["ranked"]) {
  const [best = -Infinity, second = -Infinity] = ranked.map(({ fit }) => fit);
  return ranked.map(({ other, fit }, rank) => {
    const score = calibrate(fit, fit - (rank === 0 ? second : best), "answer");
    return { other, weight: Math.round(score * SCORE_UNITS) };
  });
}

/** Exact lists of some challenges beside the pruned: what the scores in them may lose. */
function sampleLoss(
  index: LikenessIndex,
  comparison: Comparison,
  pruned: readonly CandidateList[],
  crowds: Nearest,
): void {
  const { challenges, others, scoring } = comparison;
  const exact = new ExactLikeness(challenges, others);
  others.forEach((_, o) => {
    exact.ofOther(o, (likeness) => crowds.weighAgain(o, likeness));
  });
  const crowdOfOther = crowds.means();
  const step = Math.max(1, Math.floor(pruned.length / SAMPLE));
  let [all, kept, sampled] = [0, 0, 0];
  for (let c = 0; c < pruned.length; c += step) {
    const row = index.compare(challenges[c] ?? EMPTY);
    for (const own of comparison.ownOf(c)) row[own] = 0;
    const crowd = crowdOf(row);
    const fits = row.map((raw, o) => corrected(raw, crowd, crowdOfOther[o] ?? 0, scoring));
    const worth = (list: readonly number[]) => {
      const ranked = list.map((other) => ({ other, fit: fits[other] ?? 0 }));
      return weighed(ranked).reduce((sum, { weight }) => sum + weight, 0);
    };
    const best = new Best(LIST);
    fits.forEach((fit, o) => best.offer(o, fit));
    all += worth(best.sorted());
    kept += worth((pruned[c]?.ranked ?? []).map(({ other }) => other));
    sampled++;
  }
  tellLoss(`the scores in the lists of ${sampled} challenges`, all, kept);
}

const EMPTY = { features: new Map(), words: new Map(), themes: new Map(), isEmpty: true };

function tellLoss(what: string, all: number, kept: number): void {
  const loss = all === 0 ? 0 : (all - kept) / all;
  const verdict = loss <= MOST_LOSS ? "" : `, NOT at most ${100 * MOST_LOSS} %`;
  if (verdict !== "") process.exitCode = 1;
  console.log(`  ${what}: pruning loses ${(100 * loss).toFixed(3)} %${verdict}`);
}
