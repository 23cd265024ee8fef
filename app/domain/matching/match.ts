import { assign, type AssignOptions } from "./assignment/assign.ts";
import { toEdges } from "./assignment/problem.ts";
import { explainer } from "./explain.ts";
import type { MatchInput } from "./input.ts";
import type { Introduction, MatchOutput } from "./output.ts";
import { pairKey } from "./pair-key.ts";
import { pairUp, type MayQuote, type Pair } from "./pairs.ts";
import { relate } from "./relations.ts";
import { SCORE_UNITS } from "./scores.ts";
import { findUnmatched } from "./unmatched.ts";

/**
 * Used where the input sets no threshold. fitted, coarsely: from 0.25 to 0.5 the
 * labelled set hardly changes; a little under "as likely right as wrong" leaves few people out.
 */
export const DEFAULT_THRESHOLD = 0.4;

export type MatchOptions = {
  /** Whether a challenge's words may be quoted to others; by default all may. */
  mayQuote?: MayQuote;
} & Pick<AssignOptions, "shouldStop" | "onStage">;

/**
 * Proposes introductions between the parties of a checked input (see `parseMatchInput`): reads
 * the texts, scores the pairs, chooses with caps, locks and vetoes, and explains. Same input,
 * same output. Where `shouldStop` ends the choosing early, the result is still fair to caps and
 * locks, and says that it is not complete. Throws only where the solver itself breaks.
 */
export async function match(input: MatchInput, options: MatchOptions = {}): Promise<MatchOutput> {
  const mayQuote = options.mayQuote ?? (() => true);
  const relations = relate(input);
  const pairs = pairUp(input, relations, mayQuote);
  const selection = selectable(input, pairs);
  const { chosen, bound, isProven, isComplete } = assign(selection.problem, options);

  const explain = explainer(input, mayQuote);
  const toIntroduction = (pair: Pair, isLocked: boolean): Introduction => {
    const lock = isLocked ? [{ kind: "locked" as const, score: 0 }] : [];
    const reasons = explain({ ...pair, reasons: [...pair.reasons, ...lock] });
    return { a: pair.a, b: pair.b, score: pair.score, ...(isLocked && { locked: true }), reasons };
  };
  const introductions = [
    ...selection.locked.map((pair) => toIntroduction(pair, true)),
    ...chosen.flatMap((e) => {
      const pair = selection.candidates[e];
      return pair ? [toIntroduction(pair, false)] : [];
    }),
  ].sort((x, y) => y.score - x.score || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1));

  const introduced = new Set(introductions.flatMap(({ a, b }) => [a, b]));
  const objective = introductions.reduce((sum, one) => sum + toUnits(one.score), 0);
  const lockedSum = selection.locked.reduce((sum, pair) => sum + toUnits(pair.score), 0);
  return {
    introductions,
    unmatched: findUnmatched(input, relations, selection.candidates, introduced),
    rankings: [...relations.rankings],
    summary: {
      parties: input.parties.length,
      introduced: introduced.size,
      objective: objective / SCORE_UNITS,
      bound: (lockedSum + bound) / SCORE_UNITS,
      proven: isProven && lockedSum + bound === objective,
      complete: isComplete,
    },
  };
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

function toUnits(score: number): number {
  return Math.round(score * SCORE_UNITS);
}
