import { conceptsOf, lexicon, type ReadToken } from "./concepts.ts";
import type { ThemeInput } from "./input.ts";
import { compoundParts } from "./thesaurus/thesaurus.ts";
import { ThemeReader } from "./theme-evidence.ts";
import { meaningOf } from "./text/abbreviations.ts";
import { compoundSplitter, type CompoundSplitter } from "./text/compounds.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { tokenise } from "./text/tokens.ts";
import { corrector, type Corrector } from "./text/typing-errors.ts";

/** What is read: an offer, a challenge, or a visitor's own words. */
export type TextItem = {
  title: string;
  text?: string | undefined;
  themes?: readonly string[] | undefined;
};

/**
 * An item after reading: one sparse vector whose dot product with another item's is their
 * likeness in 0..1. `words` tells per feature how it stands in the text.
 */
export type ReadItem = {
  features: Map<string, number>;
  words: Map<string, string>;
  themes: Map<string, number>;
  isEmpty: boolean;
};

/** A reader of texts that can be compared with each other. Another reader may stand beside it. */
export type Corpus = { items: readonly ReadItem[]; read(item: TextItem): ReadItem };

// BM25's usual constants; the title counts double because people put the point in it.
const K1 = 1.2;
const B = 0.5;
const TITLE_WEIGHT = 2;
const COMPOUND_PART_WEIGHT = 0.6;
// fitted: words carry most, concepts and themes join what is said in other words; the plateau is flat
const SHARES = { word: 2, concept: 1.5, theme: 0.8 } as const;
const SHARE_SUM = SHARES.word + SHARES.concept + SHARES.theme;

type Draft = {
  counts: Map<string, number>;
  length: number;
  concepts: Map<number, number>;
  themes: Map<string, number>;
  words: Map<string, string>;
};

/** Reads a set of items once; weights of words follow from how rare they are in this set. */
export function readCorpus(items: readonly TextItem[], themes: readonly ThemeInput[]): Corpus {
  const known = new Map<string, number>();
  for (const item of items) {
    for (const word of new Set(tokenise(`${item.title}\n${item.text ?? ""}`).map((t) => t.word))) {
      if (!stopWords.has(word)) known.set(word, (known.get(word) ?? 0) + 1);
    }
  }
  const trusted = new Map<string, number>();
  // A word seen in one text only may itself be the slip, so it corrects nothing.
  for (const [word, count] of known) if (count >= 2) trusted.set(word, count);
  for (const word of [...lexicon().words, ...stopWords, ...ordinaryWords]) {
    trusted.set(word, (trusted.get(word) ?? 0) + 2);
  }
  const split = compoundSplitter([...known.keys(), ...lexicon().words], compoundParts);
  const correct = corrector(trusted);
  const trustedStems = new Set([...trusted.keys()].map(stem));
  const readTokens = (text: string) => toReadTokens(text, split, correct, trustedStems);
  const themeReader = new ThemeReader(themes, readTokens);

  const drafts = items.map((item) => draft(item, readTokens, themeReader));
  const averageLength =
    drafts.reduce((sum, one) => sum + one.length, 0) / Math.max(1, drafts.length) || 1;
  const wordFrequency = frequencies(drafts.map((one) => one.counts));
  const conceptFrequency = frequencies(drafts.map((one) => one.concepts));
  const themeFrequency = frequencies(drafts.map((one) => one.themes));
  const rarity = (documents: number) =>
    Math.log(1 + (items.length - documents + 0.5) / (documents + 0.5));

  const finish = (one: Draft): ReadItem => {
    const parts = {
      word: new Map<string, number>(),
      concept: new Map<string, number>(),
      theme: new Map<string, number>(),
    };
    const norm = K1 * (1 - B + (B * one.length) / averageLength);
    for (const [word, count] of one.counts) {
      const df = Math.min(items.length, wordFrequency.get(word) ?? 1);
      parts.word.set(word, (rarity(df) * count) / (count + norm));
    }
    for (const [group, weight] of one.concepts) {
      const df = Math.min(items.length, conceptFrequency.get(group) ?? 1);
      parts.concept.set(String(group), rarity(df) * weight);
    }
    for (const [theme, weight] of one.themes) {
      const df = Math.min(items.length, themeFrequency.get(theme) ?? 1);
      parts.theme.set(theme, rarity(df) * weight);
    }
    const features = new Map<string, number>();
    for (const kind of ["word", "concept", "theme"] as const) {
      const length = Math.sqrt([...parts[kind].values()].reduce((sum, w) => sum + w * w, 0));
      if (length === 0) continue;
      const scale = Math.sqrt(SHARES[kind] / SHARE_SUM) / length;
      for (const [key, weight] of parts[kind]) features.set(`${kind}:${key}`, weight * scale);
    }
    return { features, words: one.words, themes: one.themes, isEmpty: features.size === 0 };
  };
  return {
    items: drafts.map(finish),
    read: (item) => finish(draft(item, readTokens, themeReader)),
  };
}

function toReadTokens(
  text: string,
  split: CompoundSplitter,
  correct: Corrector,
  trustedStems: ReadonlySet<string>,
): ReadToken[] {
  return tokenise(text).map(({ surface, word, start, end }) => {
    let meant = word;
    let parts = split(word);
    if (parts.length === 0 && !trustedStems.has(stem(word))) {
      meant = correct(word) ?? word;
      if (meant !== word) parts = split(meant);
    }
    const meaning = [meant, ...parts].flatMap(meaningOf).map(stem);
    if (meaning.length > 0) parts = [...new Set([...parts, ...meaning])];
    return { surface, start, end, stem: stem(meant), parts, isStop: stopWords.has(meant) };
  });
}

function draft(
  item: TextItem,
  readTokens: (text: string) => ReadToken[],
  themeReader: ThemeReader,
): Draft {
  const title = readTokens(item.title);
  const body = readTokens(item.text ?? "");
  // A tag that is in no list is still a word somebody chose.
  const plainTags = (item.themes ?? []).filter((tag) => !themeReader.isListed(tag));
  const tokens = [...title, ...body];
  const fieldWeight = (index: number) => (index < title.length ? TITLE_WEIGHT : 1);
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  let length = 0;
  const count = (key: string, weight: number, surface: string) => {
    counts.set(key, (counts.get(key) ?? 0) + weight);
    if (!words.has(`word:${key}`)) words.set(`word:${key}`, surface);
  };
  tokens.forEach((token, index) => {
    if (token.isStop) return;
    const weight = fieldWeight(index);
    length += weight;
    count(token.stem, weight, token.surface);
    for (const part of token.parts) {
      if (part !== token.stem && !stopWords.has(part)) {
        count(part, weight * COMPOUND_PART_WEIGHT, token.surface);
      }
    }
  });
  const { weights: concepts, places } = conceptsOf(tokens, fieldWeight);
  for (const [group, { from, to }] of places) {
    words.set(`concept:${group}`, surfaceOf(item, tokens, title.length, from, to));
  }
  if (plainTags.length > 0) {
    const extra = conceptsOf(readTokens(plainTags.join(". ")), () => 1).weights;
    for (const [group, weight] of extra) {
      concepts.set(group, (concepts.get(group) ?? 0) + 0.5 * weight);
    }
  }
  const themes = themeReader.evidence(item.themes ?? [], tokens, concepts);
  return { counts, length, concepts, themes, words };
}

function surfaceOf(
  item: TextItem,
  tokens: readonly ReadToken[],
  titleLength: number,
  from: number,
  to: number,
): string {
  const inTitle = from < titleLength;
  // An expression cannot run on from the title into the text: they are two strings.
  const last = inTitle ? Math.min(to, titleLength - 1) : to;
  const source = inTitle ? item.title : (item.text ?? "");
  return source.slice(tokens[from]?.start ?? 0, tokens[last]?.end ?? 0);
}

function frequencies<K>(maps: readonly ReadonlyMap<K, unknown>[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const map of maps) {
    for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
