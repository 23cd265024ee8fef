import { parentPort, workerData } from "node:worker_threads";
import { findCandidates, findCrowds, type CandidateList } from "#app/domain/matching/candidates.ts";
import { ExactLikeness } from "#app/domain/matching/exact-likeness.ts";
import { crowdSize, LikenessIndex, Nearest } from "#app/domain/matching/likeness.ts";
import { readMadeUp } from "./candidate-texts.ts";

export type Order = { count: number; seed: number; from: number; to: number; least: number };
/** First what a part saw of all others, then, once that is put together, its lists. */
export type Told = Seen | { lists: CandidateList[] };
export type Seen = { values: Float64Array; to: Int32Array };

// Reading is the same for all parts, so each worker does it rather than copy a million small maps.
const { count, seed, from, to: end, least } = workerData as Order;
const comparison = readMadeUp(count, seed);
const exact = new ExactLikeness(comparison.challenges, comparison.others);
const part = { from, to: end, pruned: { least, exact } };
const index = new LikenessIndex(comparison.others);
const seen = findCrowds(index, comparison, part);
const { values, to } = seen.ofOthers;
tell({ values, to });

parentPort?.once("message", (all: Seen) => {
  const { others } = comparison;
  const size = crowdSize(comparison.challenges.length);
  const ofOthers = new Nearest(others.length, size, all.values, all.to);
  tell({ lists: findCandidates(index, comparison, part, { ...seen, ofOthers }) });
});

function tell(told: Told): void {
  parentPort?.postMessage(told);
}
