import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  candidateLists,
  offOthers,
  weighCrowds,
  type SearchStage,
} from "#app/domain/matching/candidates.ts";
import type { Compare } from "#app/domain/matching/choose.ts";
import { sizeOf, type CandidateList, type Comparison } from "#app/domain/matching/comparison.ts";
import { crowdSize, Nearest } from "#app/domain/matching/nearest.ts";
import { countOf, type Rows } from "#app/domain/matching/rows.ts";
import { unpackLists, type PackedLists } from "./packed-lists.ts";

/** What a thread is given to do. */
export interface CompareOrder {
  comparison: Comparison;
  from: number;
  to: number;
  least: number;
  /** per stage not 0 when its time is over */
  stops: Int32Array;
}

/** First what its challenges are to all others, then, once that is put together, its lists. */
export type CompareAnswer =
  { kind: "crowds"; values: Float64Array; to: Int32Array } | { kind: "lists"; lists: PackedLists };

export const STOP_PLACES: Readonly<Record<SearchStage, number>> = { crowds: 0, lists: 1 };

/** From so many likenesses on, starting threads pays. */
const LEAST_FOR_THREADS = 4_000 ** 2;
/** From so many on, what a single feature adds below `LEAST` is left out. */
const LEAST_FOR_PRUNING = 20_000 ** 2;
/** Of a likeness of 0.3, a hundredth. */
export const LEAST = 0.003;
const MILLISECONDS_BETWEEN_LOOKS = 50;

/** Compares a parade's texts here, those of something much larger side by side, pruned if need be. */
export const compareBySize: Compare = (comparison, shouldStop) => {
  const size = sizeOf(comparison);
  if (size < LEAST_FOR_THREADS) return Promise.resolve(candidateLists(comparison, { shouldStop }));
  const least = size < LEAST_FOR_PRUNING ? 0 : LEAST;
  return compareSideBySide(comparison, { shouldStop, least });
};

export interface SideBySideOptions {
  shouldStop?: (stage: SearchStage) => boolean;
  /** see `SearchOptions` */
  least?: number;
  threads?: number;
}

/**
 * As `candidateLists`, in as many threads as there are processors. The lists are the same whatever
 * their number.
 */
export async function compareSideBySide(
  comparison: Comparison,
  options: SideBySideOptions = {},
): Promise<CandidateList[]> {
  return (await searchSideBySide(comparison, options)).lists;
}

/** The lists, and what was taken off for each other's being like everything. */
export async function searchSideBySide(
  comparison: Comparison,
  { shouldStop = () => false, least = 0, threads = availableParallelism() }: SideBySideOptions = {},
): Promise<{ lists: CandidateList[]; offOther: Float64Array }> {
  const challenges = countOf(comparison.challenges);
  const stops = new Int32Array(new SharedArrayBuffer(8));
  let stage: SearchStage = "crowds";
  const look = () => {
    if (shouldStop(stage)) Atomics.store(stops, STOP_PLACES[stage], 1);
  };
  look();
  const looking = setInterval(look, MILLISECONDS_BETWEEN_LOOKS);
  const shared = {
    ...comparison,
    challenges: sharedRows(comparison.challenges),
    others: sharedRows(comparison.others),
  };
  const workers = Array.from({ length: threads }, (_, t) => {
    const [from, to] = [t, t + 1].map((part) => Math.floor((part * challenges) / threads));
    const order: CompareOrder = {
      ...{ comparison: shared, from: from ?? 0, to: to ?? 0, least, stops },
    };
    return new Worker(START, { eval: true, workerData: order });
  });
  try {
    const others = countOf(comparison.others);
    const size = crowdSize(challenges);
    const crowds = new Nearest(others, size);
    const answers = () => Promise.all(workers.map(nextAnswer));
    for (const answer of await answers()) {
      if (answer.kind === "crowds") {
        crowds.merge(new Nearest(others, size, answer.values, answer.to));
      }
    }
    weighCrowds(comparison, crowds, least);
    const offOther = offOthers(comparison, crowds);
    const last = answers();
    stage = "lists";
    look();
    for (const worker of workers) worker.postMessage(offOther);
    const lists = (await last).map((one) => (one.kind === "lists" ? unpackLists(one.lists) : []));
    return { lists: lists.flat(), offOther };
  } finally {
    clearInterval(looking);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

// A worker does not inherit what lets the main thread read TypeScript.
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./compare-worker.ts", import.meta.url).href)});
})`;

function sharedRows({ starts, features, weights }: Rows): Rows {
  const inShared = <T extends Int32Array | Float64Array>(array: T, copy: T): T => {
    copy.set(array);
    return copy;
  };
  const room = (array: Int32Array | Float64Array) => new SharedArrayBuffer(array.byteLength);
  return {
    starts: inShared(starts, new Int32Array(room(starts))),
    features: inShared(features, new Int32Array(room(features))),
    weights: inShared(weights, new Float64Array(room(weights))),
  };
}

function nextAnswer(worker: Worker): Promise<CompareAnswer> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`A comparing thread ended: ${code}`)));
  });
}
