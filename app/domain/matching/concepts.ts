import { lexicon, type Lexicon } from "./lexicon.ts";
import { looseHits } from "./loose-hits.ts";
import type { ReadToken } from "./phrase-book.ts";
import { EVERYTHING, type Without } from "./reader.ts";

// fitted, coarsely: the labelled sets do not tell 0.5 from 0.7 of an expression here, nor 0.3 from
// 0.5 of a vote
const FULL_WEIGHT = 0.7;
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
  const sums = new GroupSums(known.along.length);
  const places = new Map<number, Place>();
  if (!without.has("expressions")) addExpressions(tokens, fieldWeight, known, sums, places);
  if (!without.has("hints")) addVotes(tokens, fieldWeight, known, sums);
  const all = new GroupSums(known.along.length);
  for (const group of sums.touched) {
    const sum = sums.of(group);
    all.add(group, sum / (sum + 1));
  }
  for (const group of sums.touched) {
    const sum = sums.of(group);
    for (const [other, share] of known.along[group] ?? []) {
      all.add(other, (share * sum) / (sum + 1));
    }
  }
  const weights = new Map<number, number>();
  for (const group of all.touched) {
    const weight = Math.min(1, all.of(group));
    if (weight >= FAINTEST) weights.set(group, weight);
  }
  return { weights, places };
}

/** Adds up per group: an array, as this is done for each word of each text. */
class GroupSums {
  private readonly sums: Float64Array;
  /** groups with a sum, in the order in which they came by */
  readonly touched: number[] = [];

  constructor(groups: number) {
    this.sums = new Float64Array(groups);
  }

  add(group: number, weight: number): void {
    const before = this.sums[group] as number;
    if (before === 0) this.touched.push(group);
    this.sums[group] = before + weight;
  }

  of(group: number): number {
    return this.sums[group] as number;
  }
}

function addExpressions(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
  known: Lexicon,
  sums: GroupSums,
  places: Map<number, Place>,
): void {
  const seen = new Set<string>();
  const addOne = (group: number, from: number, to: number, share: number) => {
    const stems = tokens.slice(from, to + 1).map((token) => token.stem);
    const key = `${group}|${stems.join(" ")}`;
    const weight = share * fieldWeight(from) * (seen.has(key) ? AGAIN_WEIGHT : 1);
    seen.add(key);
    sums.add(group, weight);
    const isShort = to - from < LONGEST_PLACE;
    if (isShort && weight > (places.get(group)?.weight ?? 0)) {
      places.set(group, { from, to, weight });
    }
  };
  const hits = known.phrases.find(tokens);
  // A word that the thesaurus knows as a whole is not read by its parts: maatwerk is no maatje.
  const whole = new Set<number>();
  const exact = new Set<number>();
  const placeOf = (group: number, at: number) => group * tokens.length + at;
  for (const { value, from, to, isPart } of hits) {
    if (isPart) continue;
    if (from === to) whole.add(from);
    for (let at = from; at <= to; at++) exact.add(placeOf(value, at));
  }
  for (const { value, from, to, isPart } of hits) {
    if (isPart && whole.has(from)) continue;
    addOne(value, from, to, isPart ? PART_WEIGHT : FULL_WEIGHT);
  }
  for (const { group, from, to } of looseHits(tokens, known.loose)) {
    if (exact.has(placeOf(group, from)) || exact.has(placeOf(group, to))) continue;
    addOne(group, from, to, LOOSE_WEIGHT);
  }
}

function addVotes(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
  { votes }: Lexicon,
  sums: GroupSums,
): void {
  const voted = new Set<string>();
  const add = (one: string, index: number) => {
    const vote = votes.get(one);
    if (!vote || voted.has(one)) return;
    voted.add(one);
    const weight = SOFT_WEIGHT * fieldWeight(index) * vote.weight;
    for (const group of vote.groups) sums.add(group, weight);
  };
  for (let index = 0; index < tokens.length; index++) {
    const { stem, parts, isStop } = tokens[index] as ReadToken;
    if (isStop) continue;
    add(stem, index);
    for (const part of parts) add(part, index);
  }
}
