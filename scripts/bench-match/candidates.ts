import { availableParallelism } from "node:os";
import { candidateLists } from "#app/domain/matching/candidates.ts";
import { sizeOf, type Comparison } from "#app/domain/matching/comparison.ts";
import { LEAST, searchSideBySide } from "#app/jobs/compare-aside.ts";
import { lossOf } from "./candidate-loss.ts";
import { LIST, readForComparing } from "./candidate-texts.ts";
import { clocked, seconds } from "./clock.ts";
import { makeTexts } from "./texts.ts";

const SIZES = [2_500, 5_000, 10_000, 20_000, 50_000, 100_000];
const SEED = 20180924;
const ALONE_UP_TO = 10_000;
/** Of the assignment's bound, that pruned lists may cost. */
export const MOST_LOSS = 0.005;
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
    tellLoss(lossOf(comparison, exact, pruned.lists));
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

function tellLoss(loss: number): void {
  const verdict = loss <= MOST_LOSS ? "" : `, NOT at most ${100 * MOST_LOSS} %`;
  if (verdict !== "") process.exitCode = 1;
  console.log(`  pruning costs the assignment's bound ${(100 * loss).toFixed(3)} %${verdict}`);
}
