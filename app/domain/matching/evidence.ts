import { conceptsOf } from "./concepts.ts";
import type { FeatureNames } from "./feature-names.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ReadToken } from "./phrase-book.ts";
import type { TextItem, Without } from "./reader.ts";
import type { ThemeReader } from "./theme-evidence.ts";
import type { CountedToken, TokenReader } from "./token-reader.ts";

/** What one text holds, before it is known how rare that is among the others. */
export type Evidence = {
  /** per feature how often its word stands there, by weight of the field */
  counts: Map<string, number>;
  length: number;
  concepts: Map<number, number>;
  themes: Map<string, number>;
  /** per feature how it stands in the text */
  words: Map<string, string>;
};

export type Tools = {
  readTokens: TokenReader;
  themeReader: ThemeReader;
  known: Lexicon;
  names: FeatureNames;
  without: Without;
};

// The title counts double because people put the point in it.
const TITLE_WEIGHT = 2;
// A tag that is in no list is still a word somebody chose.
const PLAIN_TAG_WEIGHT = 0.5;

/** Reads the words, concepts and themes of one text. */
export function evidenceOf(item: TextItem, tools: Tools): Evidence {
  const { readTokens, themeReader, known, names, without } = tools;
  const title = readTokens(item.title);
  const tokens = [...title, ...readTokens(item.text ?? "")];
  const fieldWeight = (index: number) => (index < title.length ? TITLE_WEIGHT : 1);
  const { counts, length, words } = countWords(tokens, fieldWeight);
  const { weights: concepts, places } = conceptsOf(tokens, fieldWeight, known, without);
  for (const [group, { from, to }] of places) {
    words.set(names.concept.of(group), surfaceOf(item, tokens, title.length, from, to));
  }
  const plainTags = (item.themes ?? []).filter((tag) => !themeReader.isListed(tag));
  if (plainTags.length > 0 && !without.has("tags")) {
    const extra = conceptsOf(readTokens(plainTags.join(". ")), () => 1, known, without).weights;
    for (const [group, weight] of extra) {
      concepts.set(group, (concepts.get(group) ?? 0) + PLAIN_TAG_WEIGHT * weight);
    }
  }
  const themes = themeReader.evidence(item.themes ?? [], tokens, concepts);
  return { counts, length, concepts, themes, words };
}

function countWords(tokens: readonly CountedToken[], fieldWeight: (index: number) => number) {
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  let length = 0;
  tokens.forEach(({ isStop, counted, surface }, index) => {
    if (isStop) return;
    const weight = fieldWeight(index);
    length += weight;
    for (const part of counted) {
      const known = counts.get(part.feature);
      counts.set(part.feature, (known ?? 0) + weight * part.weight);
      if (known === undefined) words.set(part.feature, surface);
    }
  });
  return { counts, length, words };
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
