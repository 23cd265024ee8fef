import { availableParallelism } from "node:os";
import { assignSum } from "#app/domain/matching/assignment/assign.ts";
import { toEdges } from "#app/domain/matching/assignment/problem.ts";
import { candidateLists } from "#app/domain/matching/candidates.ts";
import { sizeOf, type CandidateList, type Comparison } from "#app/domain/matching/comparison.ts";
import { ExactLikeness } from "#app/domain/matching/likeness.ts";
import { calibrate, SCORE_UNITS } from "#app/domain/matching/scores.ts";
import { LEAST, searchSideBySide } from "#app/jobs/compare-aside.ts";
import { LIST, partiesOf, readForComparing } from "./candidate-texts.ts";
import { clocked, seconds } from "./clock.ts";
import { makeTexts } from "./texts.ts";

const SIZES = [2_500, 5_000, 10_000, 20_000, 50_000, 100_000];
const SEED = 20180924;
const ALONE_UP_TO = 10_000;
const MOST_LOSS = 0.005;
const MOST_SECONDS = 6;

/**
 * Candidates of made-up texts: exact lists in one thread up to ten thousand, then exact and pruned
 * lists side by side over the processors, and what pruning costs the bound of an assignment.
 */
export async function benchCandidates(most: number): Promise<void> {
  let before: Figures | undefined;
  for (const count of SIZES) {
    if (count > most) continue;
    console.log(`\n${count} texts, the best ${LIST} offers for each of ${count / 2} challenges`);
    const texts = makeTexts(count, SEED);
    const { result: comparison, took: reading } = clocked(1, () => readForComparing(texts));
    console.log(`  reading                     ${seconds(reading.work)} of work`);
    if (count <= ALONE_UP_TO) {
      const { took } = clocked(1, () => candidateLists(comparison));
      const together = reading.work + took.work;
      const isLate = count === ALONE_UP_TO && together > MOST_SECONDS;
      if (isLate) process.exitCode = 1;
      const verdict = isLate ? `, NOT under ${MOST_SECONDS} s` : "";
      console.log(`  exact lists, one thread     ${seconds(took.work)} of work`);
      console.log(`  read and listed             ${seconds(together)} of work${verdict}`);
    }
    const exact = await timed("exact lists", comparison, 0);
    const pruned = await timed("pruned lists", comparison, LEAST);
    const [all, kept] = [exact.lists, reweighed(comparison, exact, pruned.lists)];
    tellLoss(boundOf(all, count), boundOf(kept, count));
    const figures = { size: sizeOf(comparison), exact: exact.work, pruned: pruned.work };
    if (before) tellGrowth(before, figures);
    before = figures;
  }
}

type Figures = { size: number; exact: number; pruned: number };

async function timed(what: string, comparison: Comparison, least: number) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const found = await searchSideBySide(comparison, { least });
  const { user, system } = process.cpuUsage(before);
  const [wall, work] = [(performance.now() - start) / 1000, (user + system) / 1e6];
  const name = `${what}, ${availableParallelism()} threads`.padEnd(28);
  console.log(`  ${name}${seconds(work)} of work, ${seconds(wall)} on the wall`);
  return { ...found, work };
}

/** What takes twice as long where there are twice as many likenesses grows with the power 1. */
function tellGrowth(before: Figures, now: Figures): void {
  const power = (one: number, other: number) =>
    (Math.log(other / one) / Math.log(now.size / before.size)).toFixed(2);
  const [exact, pruned] = [power(before.exact, now.exact), power(before.pruned, now.pruned)];
  console.log(`  growth: work with the likenesses to the power ${exact} exact, ${pruned} pruned`);
}

type Found = { lists: readonly CandidateList[]; offOther: Float64Array };

/** The pruned lists with the fits that exact reading gives the pairs in them. */
function reweighed(
  comparison: Comparison,
  exact: Found,
  pruned: readonly CandidateList[],
): CandidateList[] {
  const { challenges, others, features } = comparison;
  const likenesses = new ExactLikeness(challenges, others, features);
  return pruned.map((list, c) => {
    const [first] = exact.lists[c]?.ranked ?? [];
    if (!first) return { ...list, ranked: [] };
    let ranked = list.ranked;
    likenesses.ofChallenge(c, (likeness) => {
      const weigh = (other: number) => likeness(other) - (exact.offOther[other] ?? 0);
      const off = weigh(first.other) - first.fit;
      ranked = ranked
        .map(({ other }) => ({ other, fit: weigh(other) - off }))
        .sort((x, y) => y.fit - x.fit || x.other - y.other);
    });
    return { ...list, ranked };
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

function tellLoss(all: number, kept: number): void {
  const loss = all === 0 ? 0 : (all - kept) / all;
  const verdict = loss <= MOST_LOSS ? "" : `, NOT at most ${100 * MOST_LOSS} %`;
  if (verdict !== "") process.exitCode = 1;
  console.log(`  pruning costs the assignment's bound ${(100 * loss).toFixed(3)} %${verdict}`);
}
