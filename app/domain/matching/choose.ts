import { assign, type AssignOptions, type AssignStage } from "./assignment/assign.ts";
import { priceLeftOut } from "./assignment/left-out.ts";
import { toEdges } from "./assignment/problem.ts";
import type { MatchInput } from "./input.ts";
import { mightImprove, mostOfLeftOut } from "./left-out.ts";
import { pairKey } from "./pair-key.ts";
import { pairUp, type MayQuote, type Pair } from "./pairs.ts";
import {
  MOST_KEPT,
  readTexts,
  relate,
  type ReadTexts,
  type RelateOptions,
  type Relations,
} from "./relations.ts";
import { SCORE_UNITS } from "./scores.ts";

/**
 * Used where the input sets no threshold: a little under "as likely right as wrong". fitted, over
 * draws of the labelled set: from 0.4 to 0.5 each step of 0.05 makes introductions right two to
 * three times in a hundred more often, and leaves half a party in a hundred out.
 */
export const DEFAULT_THRESHOLD = 0.45;

export type MatchOptions = {
  /** Whether a challenge's words may be quoted to others; by default all may. */
  mayQuote?: MayQuote;
  /** what `readPairs` gave for an input that differs in vetoes, locks and caps alone */
  reading?: Reading;
  /** with a reading that was given: never reads anew, at the price of a proof */
  readsOnce?: boolean;
  /** told what the choice was made from in the end */
  onReading?: (reading: Reading) => void;
  /** told what begins; reading begins again where the lists turn out too short */
  onStage?: (stage: MatchStage) => void;
} & RelateOptions &
  Pick<AssignOptions, "shouldStop">;

export type MatchStage = "read" | "candidates" | AssignStage | "explain";

/** What comes of the texts: it stays the same while vetoes, locks and caps change. */
export type Reading = {
  relations: Pick<Relations, "rankings" | "leftOut" | "withTexts">;
  pairs: readonly Pair[];
};

// How often the lists are made longer, and how much, where what they leave out might matter.
const MOST_TRIES = 3;
const LONGER = 4;

/**
 * Chooses among the pairs whose texts are near enough to be listed. "Proven" is of all pairs: where
 * one that had no room in the lists might have been better, the lists are made longer.
 */
export function choose(input: MatchInput, options: MatchOptions) {
  let mostKept = options.mostKept ?? MOST_KEPT;
  let given = options.reading;
  let texts: ReadTexts | undefined;
  for (let tries = 1; ; tries++) {
    if (!given) texts ??= read(input, options);
    const reading = given ?? listPairs(input, { ...options, mostKept }, texts);
    const { relations, pairs } = reading;
    given = undefined;
    const selection = selectable(input, pairs);
    const assignment = assign(selection.problem, options);
    const most = mostOfLeftOut(relations.leftOut);
    const cut = most >= (input.threshold ?? DEFAULT_THRESHOLD) ? Math.ceil(most * SCORE_UNITS) : 0;
    const cuts = new Int32Array(input.parties.length).fill(cut);
    const isOpen = assignment.isProven && mightImprove(selection.problem, assignment, cuts);
    if (!isOpen || tries === MOST_TRIES || options.readsOnce) {
      options.onReading?.(reading);
      const isProven = assignment.isProven && !isOpen;
      const { excess } = priceLeftOut(selection.problem, assignment.proofs.sum, cuts, 0);
      return { relations, selection, assignment, bound: assignment.bound + excess, isProven };
    }
    mostKept *= LONGER;
  }
}

/** Reads the texts and scores the pairs. */
export function readPairs(input: MatchInput, options: MatchOptions = {}): Reading {
  return listPairs(input, options, read(input, options));
}

function read(input: MatchInput, options: MatchOptions): ReadTexts {
  options.onStage?.("read");
  return readTexts(input, options);
}

function listPairs(input: MatchInput, options: MatchOptions, texts?: ReadTexts): Reading {
  options.onStage?.("candidates");
  const relations = relate(input, options, texts);
  return { relations, pairs: pairUp(input, relations, options.mayQuote ?? (() => true)) };
}

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
