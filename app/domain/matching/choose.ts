import { assign, type Assignment, type AssignStage } from "./assignment/assign.ts";
import { priceLeftOut } from "./assignment/left-out.ts";
import { toEdges } from "./assignment/problem.ts";
import { candidateLists, type SearchStage } from "./candidates.ts";
import type { CandidateList, Comparison } from "./comparison.ts";
import type { MatchInput } from "./input.ts";
import { mightImprove, mostOfLeftOut } from "./left-out.ts";
import { allot } from "./pace.ts";
import { pairKey } from "./pair-key.ts";
import type { MayQuote } from "./pair-reasons.ts";
import { pairUp, type Pair } from "./pairs.ts";
import {
  comparisonsOf,
  MOST_KEPT,
  readTexts,
  relationsOf,
  searchPace,
  type ReadTexts,
  type RelateOptions,
  type Relations,
} from "./relations.ts";
import { SCORE_UNITS, type RelationKind } from "./scores.ts";

/**
 * Used where the input sets no threshold: a little under "as likely right as wrong". From 0.4 to 0.5
 * each step of 0.05 makes introductions right two to four times in a hundred more often on the
 * labelled sets, and leaves one or two parties in a hundred more out.
 */
export const DEFAULT_THRESHOLD = 0.45;

/** Finds the candidates of each challenge, such as side by side on several processors. */
export type Compare = (
  comparison: Comparison,
  shouldStop: (stage: SearchStage) => boolean,
) => Promise<readonly CandidateList[]>;

export type MatchOptions = {
  /** how large events are compared; otherwise exactly, in this thread */
  compare?: Compare;
  /** Whether a challenge's words may be quoted to others; by default all may. */
  mayQuote?: MayQuote;
  /**
   * what `readPairs` gave for an input that differs in vetoes, locks and caps alone: nothing is read
   * anew then, at the price of a proof where its lists turn out too short
   */
  reading?: Reading;
  /** told what the choice was made from in the end */
  onReading?: (reading: Reading) => void;
  /** told what begins; comparing begins again where the lists turn out too short */
  onStage?: (stage: MatchStage) => void;
} & RelateOptions;

export type MatchStage = "read" | "candidates" | AssignStage | "explain";

/** What comes of the texts: it stays the same while vetoes, locks and caps change. */
export type Reading = {
  relations: Pick<Relations, "rankings" | "leftOut" | "withTexts" | "isWhole">;
  pairs: readonly Pair[];
};

// How often the lists are made longer, and how much, where what they leave out might matter.
const MOST_TRIES = 3;
const LONGER = 4;

/**
 * Chooses among the pairs whose texts are near enough to be listed. "Proven" is of all pairs: where
 * one that had no room in the lists might have been better, the lists are made longer.
 */
export async function choose(input: MatchInput, options: MatchOptions = {}): Promise<Choice> {
  let mostKept = options.mostKept ?? MOST_KEPT;
  if (options.reading) return chooseFrom(input, options.reading, options).choice;
  const texts = read(input, options);
  let last: Choice | undefined;
  for (let tries = 1; ; tries++) {
    const reading = await listPairs(input, { ...options, mostKept }, texts);
    const { isWhole } = reading.relations;
    // Longer lists that there was no time to finish are worth less than what was found before.
    if (last && !isWhole) return last;
    const { choice, isOpen } = chooseFrom(input, reading, options);
    // What took a third of the time with shorter lists will not be done in the rest.
    const isTimeLeft = (options.timeSpent?.() ?? 0) < 1 / 3;
    if (!isOpen || !isWhole || !isTimeLeft || tries === MOST_TRIES) {
      if (isWhole) options.onReading?.(reading);
      return choice;
    }
    last = choice;
    mostKept *= LONGER;
  }
}

export type Choice = {
  relations: Reading["relations"];
  selection: ReturnType<typeof selectable>;
  assignment: Assignment;
  bound: number;
  isProven: boolean;
  isComplete: boolean;
};

/** `isOpen`: longer lists might hold a better choice. */
function chooseFrom(
  input: MatchInput,
  { relations, pairs }: Reading,
  options: MatchOptions,
): { choice: Choice; isOpen: boolean } {
  const selection = selectable(input, pairs);
  const shouldStop = allot("choose", options.timeSpent);
  const { onStage } = options;
  const assignment = assign(selection.problem, { ...(onStage && { onStage }), shouldStop });
  if (!relations.isWhole) {
    // Any two may be worth the most there is.
    const places = selection.problem.capacity.reduce((sum, one) => sum + Math.max(0, one), 0);
    const bound = Math.floor(places / 2) * SCORE_UNITS;
    const open = { isProven: false, isComplete: false };
    return { choice: { relations, selection, assignment, bound, ...open }, isOpen: false };
  }
  const most = mostOfLeftOut(relations.leftOut);
  const cut = most >= (input.threshold ?? DEFAULT_THRESHOLD) ? Math.ceil(most * SCORE_UNITS) : 0;
  const cuts = new Int32Array(input.parties.length).fill(cut);
  const isOpen = assignment.isProven && mightImprove(selection.problem, assignment, cuts);
  const { excess } = priceLeftOut(selection.problem, assignment.proofs.sum, cuts, 0);
  const bound = assignment.bound + excess;
  const { isComplete } = assignment;
  const isProven = assignment.isProven && !isOpen;
  const choice = { relations, selection, assignment, bound, isProven, isComplete };
  return { choice, isOpen };
}

/** Reads the texts and scores the pairs. */
export function readPairs(input: MatchInput, options: MatchOptions = {}): Promise<Reading> {
  return listPairs(input, options, read(input, options));
}

function read(input: MatchInput, options: MatchOptions): ReadTexts {
  options.onStage?.("read");
  return readTexts(input, options);
}

async function listPairs(
  input: MatchInput,
  options: MatchOptions,
  texts: ReadTexts = read(input, options),
): Promise<Reading> {
  options.onStage?.("candidates");
  const { timeSpent, mayQuote = () => true } = options;
  const comparisons = comparisonsOf(input, texts, options);
  const listsOf = (kind: RelationKind) =>
    (options.compare ?? compareHere)(comparisons[kind], searchPace(kind, timeSpent));
  const lists = { answer: await listsOf("answer"), peer: await listsOf("peer") };
  const related = relationsOf(input, texts, lists, options.scoring);
  const paired = pairUp(input, related, mayQuote, allot("pairs", timeSpent));
  // What was not weighed can be anything.
  const relations = paired.isWhole ? related : { ...related, leftOut: 1, isWhole: false };
  return { relations, pairs: paired.pairs };
}

const compareHere: Compare = (comparison, shouldStop) =>
  Promise.resolve(candidateLists(comparison, { shouldStop }));

/**
 * Sets apart what is decided already, in the order consent > veto > lock > acquaintance: the
 * locked pairs, and the candidates that the caps leave to choose from.
 */
function selectable(input: MatchInput, pairs: readonly Pair[]) {
  const threshold = input.threshold ?? DEFAULT_THRESHOLD;
  const indexOf = new Map(input.parties.map((party, index) => [party.id, index]));
  const index = (id: string) => indexOf.get(id) ?? -1;
  const forbidden = new Set((input.forbidden ?? []).map(([a, b]) => pairKey(a, b)));
  const known = new Set(
    input.parties.flatMap((party) => (party.knows ?? []).map((id) => pairKey(party.id, id))),
  );
  const lockKeys = new Set((input.locked ?? []).map(([a, b]) => pairKey(a, b)));
  const byKey = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const locked = [...lockKeys].sort().map((key): Pair => {
    const [a = "", b = ""] = JSON.parse(key) as string[];
    return byKey.get(key) ?? { a, b, score: 0, reasons: [] };
  });
  const optedIn = new Set(input.parties.filter((party) => party.optIn).map((party) => party.id));
  const candidates = pairs.filter((pair) => {
    const key = pairKey(pair.a, pair.b);
    return (
      pair.score > 0 &&
      pair.score >= threshold &&
      optedIn.has(pair.a) &&
      optedIn.has(pair.b) &&
      !forbidden.has(key) &&
      !known.has(key) &&
      !lockKeys.has(key)
    );
  });
  const capacity = input.parties.map((party) =>
    party.optIn ? Math.min(input.maxIntroductions, party.maxIntroductions ?? Infinity) : 0,
  );
  const lockedBest = input.parties.map(() => 0);
  for (const pair of locked) {
    for (const party of [index(pair.a), index(pair.b)]) {
      capacity[party] = (capacity[party] ?? 0) - 1;
      if (pair.score > 0 && pair.score >= threshold) {
        lockedBest[party] = Math.max(lockedBest[party] ?? 0, toUnits(pair.score));
      }
    }
  }
  const edges = toEdges(
    candidates.map((pair) => ({
      u: index(pair.a),
      v: index(pair.b),
      weight: toUnits(pair.score),
    })),
  );
  const problem = {
    capacity: Int32Array.from(capacity),
    lockedBest: Int32Array.from(lockedBest),
    edges,
  };
  return { locked, candidates, problem };
}

export function toUnits(score: number): number {
  return Math.round(score * SCORE_UNITS);
}
