import { lexicon } from "#app/domain/matching/lexicon.ts";
import type { ReadToken } from "#app/domain/matching/phrase-book.ts";
import { compoundSplitter, type CompoundSplitter } from "#app/domain/matching/text/compounds.ts";
import { stem } from "#app/domain/matching/text/stem.ts";
import { stopWords } from "#app/domain/matching/text/stop-words.ts";
import { tokenise } from "#app/domain/matching/text/tokens.ts";
import { corrector, type Corrector } from "#app/domain/matching/text/typing-errors.ts";
import { compoundParts } from "#app/domain/matching/thesaurus/thesaurus.ts";
import { readVocabulary, type KnownWord } from "./words.ts";

/** What can be read of an example. Texts are plain, without marks. */
export interface SearchText {
  id: string;
  title: string;
  summary: string;
  story: string;
  results: string;
  considerations: string;
  /** the organisations that show it */
  names: string[];
  /** ids of its themes */
  themes: string[];
}

export interface SearchTheme {
  id: string;
  name: string;
  synonyms: string[];
  /** id of the wider theme */
  broader: string | undefined;
}

/** One example after reading. */
export interface SearchDocument {
  id: string;
  source: SearchText;
  /** by word without accents: how often it stands there, title and names counting more */
  counts: Map<string, number>;
  /** by concept of the thesaurus: how much it is there, and in which words */
  concepts: Map<number, { weight: number; words: Set<string> }>;
  /** its themes and the wider ones, each with how much it is the example's own */
  themes: Map<string, number>;
}

export interface SearchIndex {
  documents: readonly SearchDocument[];
  vocabulary: readonly KnownWord[];
  themes: readonly SearchTheme[];
  split: CompoundSplitter;
  correct: Corrector;
}

const FIELDS: [
  keyof SearchText & ("title" | "summary" | "story" | "results" | "considerations"),
  number,
][] = [
  ["title", 4],
  ["summary", 2],
  ["story", 1],
  ["results", 1],
  ["considerations", 1],
];
const NAME_WEIGHT = 4;
/** A wider theme than the example's own says less about it. */
const WIDER = 0.6;

/** Reads the examples of an event once. Thousands of words take a noticeable part of a second. */
export function readSearchIndex(
  texts: readonly SearchText[],
  themes: readonly SearchTheme[],
): SearchIndex {
  const surfaces = new Map<string, string>();
  const seen = new Map<string, number>();
  const learn = (text: string) => {
    for (const { surface, word } of tokenise(text)) {
      if (!surfaces.has(word)) surfaces.set(word, surface.toLowerCase());
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  };
  for (const text of texts) {
    for (const [field] of FIELDS) learn(text[field]);
    text.names.forEach(learn);
  }
  const split = compoundSplitter([...surfaces.keys(), ...lexicon().words], compoundParts);
  const ofThemes = themes.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const trusted = new Map(seen);
  const known = [
    ...lexicon().words,
    ...ofThemes.flatMap((one) => tokenise(one).map((t) => t.word)),
  ];
  for (const word of known) trusted.set(word, (trusted.get(word) ?? 0) + 1);
  const wider = new Map(themes.map(({ id, broader }) => [id, broader]));
  return {
    documents: texts.map((text) => readDocument(text, wider, split)),
    vocabulary: readVocabulary(surfaces.values(), split),
    themes,
    split,
    correct: corrector(trusted),
  };
}

/** The tokens of a text as the thesaurus finds its expressions in them. */
export function readTokens(text: string, split: CompoundSplitter): ReadToken[] {
  return tokenise(text).map(({ surface, word, start, end }) => {
    const isStop = stopWords.has(word);
    return { surface, start, end, stem: stem(word), parts: split(word), isStop };
  });
}

function readDocument(
  text: SearchText,
  wider: ReadonlyMap<string, string | undefined>,
  split: CompoundSplitter,
): SearchDocument {
  const counts = new Map<string, number>();
  const concepts: SearchDocument["concepts"] = new Map();
  const count = (words: string, weight: number) => {
    for (const { word } of tokenise(words)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const [field, weight] of FIELDS) {
    count(text[field], weight);
    addConcepts(text[field], weight, split, concepts);
  }
  for (const name of text.names) count(name, NAME_WEIGHT);
  const themes = new Map<string, number>();
  for (const id of text.themes) {
    let strength = 1;
    for (let at: string | undefined = id; at && strength > 0.1; at = wider.get(at)) {
      themes.set(at, Math.max(themes.get(at) ?? 0, strength));
      strength *= WIDER;
    }
  }
  return { id: text.id, source: text, counts, concepts, themes };
}

function addConcepts(
  text: string,
  weight: number,
  split: CompoundSplitter,
  concepts: SearchDocument["concepts"],
): void {
  const words = tokenise(text);
  const tokens = readTokens(text, split);
  for (const { value, from, to, isPart } of lexicon().phrases.find(tokens)) {
    if (isPart || (from === to && tokens[from]?.isStop)) continue;
    const found = concepts.get(value) ?? { weight: 0, words: new Set<string>() };
    found.weight += weight;
    for (const { word } of words.slice(from, to + 1))
      if (!stopWords.has(word)) found.words.add(word);
    concepts.set(value, found);
  }
}
