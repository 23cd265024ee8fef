import { normaliseWord, tokenise } from "./text/tokens.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { compoundSplitter, type CompoundSplitter } from "./text/compounds.ts";
import { compoundParts, thesaurus } from "./thesaurus/thesaurus.ts";

/** A word of a text after reading: its stem and, for a compound, the stems of its parts. */
export type ReadToken = {
  surface: string;
  start: number;
  end: number;
  stem: string;
  parts: readonly string[];
  isStop: boolean;
};

/** A place in a text where an expression stands: tokens `from` up to and including `to`. */
export type PhraseHit<T> = { value: T; from: number; to: number; isPart: boolean };

/** Finds expressions by their stems; multi-word ones keep their stop words, in order. */
export class PhraseBook<T> {
  private readonly byFirstStem = new Map<string, { stems: string[]; value: T }[]>();

  add(expression: string, value: T): void {
    const stems = tokenise(expression).map((token) => stem(token.word));
    const first = stems[0];
    if (first === undefined) return;
    const entries = this.byFirstStem.get(first) ?? [];
    entries.push({ stems, value });
    this.byFirstStem.set(first, entries);
  }

  find(tokens: readonly ReadToken[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    tokens.forEach((token, from) => {
      for (const { stems, value } of this.byFirstStem.get(token.stem) ?? []) {
        if (stems.every((one, k) => tokens[from + k]?.stem === one)) {
          hits.push({ value, from, to: from + stems.length - 1, isPart: false });
        }
      }
      for (const part of token.parts) {
        if (part === token.stem) continue;
        for (const { stems, value } of this.byFirstStem.get(part) ?? []) {
          if (stems.length === 1) hits.push({ value, from, to: from, isPart: true });
        }
      }
    });
    return hits;
  }
}

type Lexicon = {
  phrases: PhraseBook<number>;
  /** per stem the groups whose expressions use it, and how telling it is (0..1) */
  votes: ReadonlyMap<string, { groups: readonly number[]; weight: number }>;
  related: readonly (readonly number[])[];
  words: readonly string[];
};

let compiled: Lexicon | null = null;

/** The thesaurus ready for use; compiled once, it never changes while the program runs. */
export function lexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexicon {
  const phrases = new PhraseBook<number>();
  const indexOf = new Map(thesaurus.map((group, index) => [group.id, index]));
  const words = new Set<string>(compoundParts.map(normaliseWord));
  const expressions = thesaurus.map((group) => group.expressions.split(",").map((e) => e.trim()));
  for (const expression of expressions.flat()) {
    for (const token of tokenise(expression)) if (!stopWords.has(token.word)) words.add(token.word);
  }
  const split: CompoundSplitter = compoundSplitter(compoundParts, compoundParts);
  const groupsOf = new Map<string, Set<number>>();
  expressions.forEach((list, group) => {
    for (const expression of list) {
      phrases.add(expression, group);
      for (const token of tokenise(expression)) {
        if (stopWords.has(token.word)) continue;
        for (const one of [stem(token.word), ...split(token.word)]) {
          groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(group));
        }
      }
    }
  });
  const votes = new Map<string, { groups: readonly number[]; weight: number }>();
  for (const [one, groups] of groupsOf) {
    const weight = Math.log(thesaurus.length / groups.size) / Math.log(thesaurus.length);
    votes.set(one, { groups: [...groups], weight: weight / groups.size });
  }
  return {
    phrases,
    votes,
    related: thesaurus.map((group) => (group.related ?? []).flatMap((id) => indexOf.get(id) ?? [])),
    words: [...words],
  };
}

// fitted, coarsely: the labelled set does not tell 0.3 from 0.5 here
const PART_WEIGHT = 0.5;
const SOFT_WEIGHT = 0.4;
const RELATED_WEIGHT = 0.2;

export type ConceptEvidence = {
  weights: Map<number, number>;
  /** per group the strongest expression found in full; a soft vote explains nothing to people */
  places: Map<number, { from: number; to: number; weight: number }>;
};

/**
 * Which concepts a text is about: expressions found exactly, single words voting softly for the
 * groups that use them, and a little for related groups. `fieldWeight` says per token how much
 * its field counts. Weights are saturated to 0..1.
 */
export function conceptsOf(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
): ConceptEvidence {
  const { phrases, votes, related } = lexicon();
  const sums = new Map<number, number>();
  const places = new Map<number, { from: number; to: number; weight: number }>();
  const seen = new Set<string>();
  const add = (group: number, weight: number) => sums.set(group, (sums.get(group) ?? 0) + weight);
  for (const { value, from, to, isPart } of phrases.find(tokens)) {
    const isOneStopWord = from === to && tokens[from]?.isStop === true;
    if (isOneStopWord) continue;
    const key = `${value}|${tokens
      .slice(from, to + 1)
      .map((token) => token.stem)
      .join(" ")}`;
    const repeat = seen.has(key) ? 0.3 : 1;
    seen.add(key);
    const weight = repeat * fieldWeight(from) * (isPart ? PART_WEIGHT : 1);
    add(value, weight);
    if (weight > (places.get(value)?.weight ?? 0)) places.set(value, { from, to, weight });
  }
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
  const weights = new Map<number, number>();
  for (const [group, sum] of sums) weights.set(group, sum / (sum + 1));
  for (const [group, sum] of sums) {
    for (const other of related[group] ?? []) {
      weights.set(other, (weights.get(other) ?? 0) + (RELATED_WEIGHT * sum) / (sum + 1));
    }
  }
  return { weights, places };
}
