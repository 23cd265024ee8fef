import { choose, toUnits, type MatchOptions } from "./choose.ts";
import { explainer } from "./explain.ts";
import type { MatchInput } from "./input.ts";
import type { Introduction, MatchOutput } from "./output.ts";
import { pairKey } from "./pair-key.ts";
import type { Pair } from "./pairs.ts";
import { SCORE_UNITS } from "./scores.ts";
import { findUnmatched } from "./unmatched.ts";

export type { MatchOptions };

/**
 * Proposes introductions between the parties of a checked input (see `parseMatchInput`): reads
 * the texts, scores the pairs, chooses with caps, locks and vetoes, and explains. Same input,
 * same output. After a veto or a lock `reading` of the same texts saves the time that reading takes.
 * Where the time is over early, the result is still fair to caps and locks, its bound still holds
 * for all pairs there are, and it says that it is not complete. Throws only where the solver itself breaks.
 */
export async function match(input: MatchInput, options: MatchOptions = {}): Promise<MatchOutput> {
  const mayQuote = options.mayQuote ?? (() => true);
  const found = await choose(input, options);
  const { relations, selection, bound, isProven, isComplete } = found;
  const { chosen } = found.assignment;

  options.onStage?.("explain");
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
