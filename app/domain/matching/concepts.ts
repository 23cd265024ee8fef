import { lexicon, type Lexicon } from "./lexicon.ts";
import { looseHits } from "./loose-hits.ts";
import type { ReadToken } from "./phrase-book.ts";
import { EVERYTHING, type Without } from "./reader.ts";

// fitted, coarsely: the labelled set does not tell 0.3 from 0.5 here
const PART_WEIGHT = 0.5;
const SOFT_WEIGHT = 0.4;
// Less than this is an everyday word's vote; with it vectors are twice as long, for nothing.
const FAINTEST = 0.04;
// Judgement: the words of an idiom, apart, are half the idiom; said again it adds a little.
const LOOSE_WEIGHT = 0.5;
const AGAIN_WEIGHT = 0.3;
// How long a place can be and still be shown to people.
const LONGEST_PLACE = 6;

type Place = { from: number; to: number; weight: number };

export type ConceptEvidence = {
  weights: Map<number, number>;
  /** per group the strongest expression found in full; a soft vote explains nothing to people */
  places: Map<number, Place>;
};

/**
 * Which concepts a text is about: expressions found exactly, or with their telling words near each
 * other, single words voting softly for the groups that use them, and a part for wider and related
 * groups. `fieldWeight` says per token how much its field counts. Weights are 0..1.
 */
export function conceptsOf(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
  known: Lexicon = lexicon(),
  without: Without = EVERYTHING,
): ConceptEvidence {
  const sums = new Map<number, number>();
  const places = new Map<number, Place>();
  const add = (group: number, weight: number) => sums.set(group, (sums.get(group) ?? 0) + weight);
  if (!without.has("expressions")) addExpressions(tokens, fieldWeight, known, add, places);
  if (!without.has("hints")) addVotes(tokens, fieldWeight, known, add);
  const own = new Map([...sums].map(([group, sum]) => [group, sum / (sum + 1)]));
  const weights = new Map(own);
  for (const [group, weight] of own) {
    for (const [other, share] of known.along[group] ?? []) {
      weights.set(other, Math.min(1, (weights.get(other) ?? 0) + share * weight));
    }
  }
  for (const [group, weight] of weights) if (weight < FAINTEST) weights.delete(group);
  return { weights, places };
}

type Add = (group: number, weight: number) => void;

function addExpressions(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
  known: Lexicon,
  add: Add,
  places: Map<number, Place>,
): void {
  const seen = new Set<string>();
  const addOne = (group: number, from: number, to: number, share: number) => {
    const stems = tokens.slice(from, to + 1).map((token) => token.stem);
    const key = `${group}|${stems.join(" ")}`;
    const weight = share * fieldWeight(from) * (seen.has(key) ? AGAIN_WEIGHT : 1);
    seen.add(key);
    add(group, weight);
    const isShort = to - from < LONGEST_PLACE;
    if (isShort && weight > (places.get(group)?.weight ?? 0)) {
      places.set(group, { from, to, weight });
    }
  };
  const hits = known.phrases.find(tokens);
  // A word that the thesaurus knows as a whole is not read by its parts: maatwerk is no maatje.
  const whole = new Set<number>();
  const exact = new Set<string>();
  for (const { value, from, to, isPart } of hits) {
    if (isPart) continue;
    if (from === to) whole.add(from);
    for (let at = from; at <= to; at++) exact.add(`${value}|${at}`);
  }
  for (const { value, from, to, isPart } of hits) {
    if (isPart && whole.has(from)) continue;
    addOne(value, from, to, isPart ? PART_WEIGHT : 1);
  }
  for (const { group, from, to } of looseHits(tokens, known.loose)) {
    if (exact.has(`${group}|${from}`) || exact.has(`${group}|${to}`)) continue;
    addOne(group, from, to, LOOSE_WEIGHT);
  }
}

function addVotes(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
  { votes }: Lexicon,
  add: Add,
): void {
  const voted = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.isStop) return;
    for (const one of [token.stem, ...token.parts]) {
      if (voted.has(one)) continue;
      voted.add(one);
      const vote = votes.get(one);
      for (const group of vote?.groups ?? []) {
        add(group, SOFT_WEIGHT * fieldWeight(index) * (vote?.weight ?? 0));
      }
    }
  });
}
