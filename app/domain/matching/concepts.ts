import { normaliseWord, tokenise } from "./text/tokens.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { compoundSplitter, type CompoundSplitter } from "./text/compounds.ts";
import { compoundParts, expressionsOf, thesaurus } from "./thesaurus/thesaurus.ts";

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

type Entry<T> = { stems: readonly string[]; value: T; onlyCapitals: boolean };

/** True for an abbreviation in capitals; also true for a word that is shouted. */
export function isInCapitals(surface: string): boolean {
  return /^\p{Lu}{2,}$/u.test(surface);
}

/** Finds expressions by their stems; multi-word ones keep their stop words, in order. */
export class PhraseBook<T> {
  private readonly byFirstStem = new Map<string, Entry<T>[]>();

  /** `onlyCapitals`: for an abbreviation that is an everyday word as well (ZIN, MEE). */
  add(expression: string, value: T, { onlyCapitals = false } = {}): void {
    const stems = tokenise(expression).map((token) => stem(token.word));
    this.addStems(stems, value, onlyCapitals);
  }

  addStems(stems: readonly string[], value: T, onlyCapitals: boolean): void {
    const first = stems[0];
    if (first === undefined) return;
    const entries = this.byFirstStem.get(first) ?? [];
    entries.push({ stems, value, onlyCapitals });
    this.byFirstStem.set(first, entries);
  }

  /** All hits, the single stop words among them only where they are abbreviations in capitals. */
  find(tokens: readonly ReadToken[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    tokens.forEach((token, from) => {
      for (const { stems, value, onlyCapitals } of this.byFirstStem.get(token.stem) ?? []) {
        if (onlyCapitals ? !isAbbreviation(tokens, from) : stems.length === 1 && token.isStop) {
          continue;
        }
        if (stems.every((one, k) => tokens[from + k]?.stem === one)) {
          hits.push({ value, from, to: from + stems.length - 1, isPart: false });
        }
      }
      for (const part of token.parts) {
        if (part === token.stem) continue;
        for (const { stems, value, onlyCapitals } of this.byFirstStem.get(part) ?? []) {
          if (stems.length === 1 && !onlyCapitals && !stopWords.has(part)) {
            hits.push({ value, from, to: from, isPart: true });
          }
        }
      }
    });
    return hits;
  }
}

/** In capitals, and not because the whole line is. */
function isAbbreviation(tokens: readonly ReadToken[], index: number): boolean {
  const isShouted = (at: number) => isInCapitals(tokens[at]?.surface ?? "");
  return isShouted(index) && !isShouted(index - 1) && !isShouted(index + 1);
}

/** An expression of several telling words: they may stand apart, in another order. */
type LooseEntry = { stems: readonly string[]; group: number };

type Lexicon = {
  phrases: PhraseBook<number>;
  /** under the rarest stem of each expression of two telling words or more */
  loose: ReadonlyMap<string, readonly LooseEntry[]>;
  /** per stem the groups whose expressions use it, and how telling it is (0..1) */
  votes: ReadonlyMap<string, { groups: readonly number[]; weight: number }>;
  /** per group the wider and related groups, and what part of its weight they get */
  along: readonly ReadonlyMap<number, number>[];
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
  const words = new Set<string>(compoundParts.map(normaliseWord));
  const split: CompoundSplitter = compoundSplitter(compoundParts, compoundParts);
  const groupsOf = new Map<string, Set<number>>();
  const looseEntries: LooseEntry[] = [];
  thesaurus.forEach((concept, group) => {
    for (const expression of expressionsOf(concept)) {
      const onlyCapitals = isInCapitals(expression);
      const tokens = tokenise(expression);
      phrases.addStems(
        tokens.map((token) => stem(token.word)),
        group,
        onlyCapitals,
      );
      if (onlyCapitals) continue;
      const telling = tokens.filter((token) => !stopWords.has(token.word));
      for (const { word } of telling) {
        words.add(word);
        for (const one of [stem(word), ...split(word)]) {
          groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(group));
        }
      }
      const stems = [...new Set(telling.map((token) => stem(token.word)))];
      if (stems.length >= 2) looseEntries.push({ stems, group });
    }
  });
  const votes = new Map<string, { groups: readonly number[]; weight: number }>();
  for (const [one, groups] of groupsOf) {
    const weight = Math.log(thesaurus.length / groups.size) / Math.log(thesaurus.length);
    votes.set(one, { groups: [...groups], weight: weight / groups.size });
  }
  return { phrases, loose: byRarestStem(looseEntries), votes, along: alongOf(), words: [...words] };
}

function byRarestStem(entries: readonly LooseEntry[]): Map<string, LooseEntry[]> {
  const counts = new Map<string, number>();
  for (const { stems } of entries) {
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const byStem = new Map<string, LooseEntry[]>();
  for (const { stems, group } of entries) {
    const sorted = [...stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const [rarest = "", ...others] = sorted;
    byStem.set(rarest, [...(byStem.get(rarest) ?? []), { stems: others, group }]);
  }
  return byStem;
}

// fitted, coarsely: the labelled set does not tell 0.3 from 0.5 here
const PART_WEIGHT = 0.5;
const SOFT_WEIGHT = 0.4;
// Less than this is an everyday word's vote; with it vectors are twice as long, for nothing.
const FAINTEST = 0.04;
const RELATED_WEIGHT = 0.2;
// Judgement: a kind of debt is half about debt; the words of an idiom, apart, are half the idiom.
const WIDER_WEIGHT = 0.5;
const LOOSE_WEIGHT = 0.5;
// How many words may stand between those of an expression, and how long a place can be shown.
const LOOSE_GAP = 3;
const LONGEST_PLACE = 6;

/** A wider concept two steps up gets the part of a part; the strongest way counts. */
function alongOf(): Map<number, number>[] {
  const indexOf = new Map(thesaurus.map((group, index) => [group.id, index]));
  return thesaurus.map((group) => {
    const shares = new Map<number, number>();
    const add = (id: string, share: number) => {
      const index = indexOf.get(id);
      if (index === undefined || id === group.id) return;
      shares.set(index, Math.max(shares.get(index) ?? 0, share));
    };
    const climb = (ids: readonly string[], share: number) => {
      for (const id of ids) {
        add(id, share);
        const above = thesaurus[indexOf.get(id) ?? -1]?.wider ?? [];
        if (share > 0.05) climb(above, share * WIDER_WEIGHT);
      }
    };
    for (const id of group.related ?? []) add(id, RELATED_WEIGHT);
    climb(group.wider ?? [], WIDER_WEIGHT);
    return shares;
  });
}

/** Expressions whose telling words all stand near each other: group and first and last token. */
function looseHits(tokens: readonly ReadToken[]): { group: number; from: number; to: number }[] {
  const { loose } = lexicon();
  const hits: { group: number; from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.isStop) return;
    for (const { stems, group } of loose.get(token.stem) ?? []) {
      const reach = stems.length + LOOSE_GAP;
      const places = [at];
      for (const one of stems) {
        const near = nearest(tokens, one, at, reach);
        if (near === null) break;
        places.push(near);
      }
      if (places.length <= stems.length) continue;
      const [from, to] = [Math.min(...places), Math.max(...places)];
      if (to - from <= reach) hits.push({ group, from, to });
    }
  });
  return hits;
}

function nearest(
  tokens: readonly ReadToken[],
  wanted: string,
  at: number,
  reach: number,
): number | null {
  for (let distance = 1; distance <= reach; distance++) {
    if (tokens[at + distance]?.stem === wanted) return at + distance;
    if (tokens[at - distance]?.stem === wanted) return at - distance;
  }
  return null;
}

export type ConceptEvidence = {
  weights: Map<number, number>;
  /** per group the strongest expression found in full; a soft vote explains nothing to people */
  places: Map<number, { from: number; to: number; weight: number }>;
};

/**
 * Which concepts a text is about: expressions found exactly, or with their telling words near each
 * other, single words voting softly for the groups that use them, and a part for wider and related
 * groups. `fieldWeight` says per token how much its field counts. Weights are 0..1.
 */
export function conceptsOf(
  tokens: readonly ReadToken[],
  fieldWeight: (index: number) => number,
): ConceptEvidence {
  const { phrases, votes, along } = lexicon();
  const sums = new Map<number, number>();
  const places = new Map<number, { from: number; to: number; weight: number }>();
  const seen = new Set<string>();
  const add = (group: number, weight: number) => sums.set(group, (sums.get(group) ?? 0) + weight);
  const addExpression = (group: number, from: number, to: number, share: number) => {
    const stems = tokens.slice(from, to + 1).map((token) => token.stem);
    const key = `${group}|${stems.join(" ")}`;
    const weight = share * fieldWeight(from) * (seen.has(key) ? 0.3 : 1);
    seen.add(key);
    add(group, weight);
    const isShort = to - from < LONGEST_PLACE;
    if (isShort && weight > (places.get(group)?.weight ?? 0)) {
      places.set(group, { from, to, weight });
    }
  };
  const hits = phrases.find(tokens);
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
    addExpression(value, from, to, isPart ? PART_WEIGHT : 1);
  }
  for (const { group, from, to } of looseHits(tokens)) {
    if (exact.has(`${group}|${from}`) || exact.has(`${group}|${to}`)) continue;
    addExpression(group, from, to, LOOSE_WEIGHT);
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
  const own = new Map([...sums].map(([group, sum]) => [group, sum / (sum + 1)]));
  const weights = new Map(own);
  for (const [group, weight] of own) {
    for (const [other, share] of along[group] ?? []) {
      weights.set(other, Math.min(1, (weights.get(other) ?? 0) + share * weight));
    }
  }
  for (const [group, weight] of weights) if (weight < FAINTEST) weights.delete(group);
  return { weights, places };
}
