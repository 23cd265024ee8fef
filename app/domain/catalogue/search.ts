import { lexicon } from "#app/domain/matching/lexicon.ts";
import { PhraseBook } from "#app/domain/matching/phrase-book.ts";
import { tokenise } from "#app/domain/matching/text/tokens.ts";
import { readTokens, type SearchDocument, type SearchIndex } from "./search-index.ts";
import { isSameWord, lookUp, nearestWord, searchWords, type KnownWord } from "./words.ts";

/** What the search did with the words, so that the page can say so. */
export interface WordSearch {
  /** words that the texts do not have, with what was looked for in their place */
  guessed: { typed: string; meant: string[] }[];
  /** words that look like nothing in the texts: left out */
  unknown: string[];
  /** no example has all words, so one of them will do */
  loosened: boolean;
  /** nothing was found: what may have been meant; null when nothing comes near */
  suggestion: string | null;
}

export interface Found extends WordSearch {
  /** how well an example fits, above 0, by id */
  ranks: Map<string, number>;
  /** by id the words of its texts that were found, without accents */
  marks: Map<string, Set<string>>;
}

/** How much each way of finding a word counts, beside the word itself: judgement, not fitted. */
const STRENGTHS = { holdsIt: 0.6, concept: 0.4, theme: 3, part: 0.35 } as const;
/** Of a compound that nobody wrote, parts that carry at least this much of it will do. */
const ENOUGH_OF_COMPOUND = 0.75;
/** An expression like it, once in a long story, says nothing yet: title, summary, or twice. */
const LEAST_OF_CONCEPT = 2;
/** So many times a word is nearly as good as more often. */
const SATURATION = 2;

/** One typed word, with everything that will do for it. */
interface Asked {
  /** by word of the texts, how much it counts */
  forms: Map<string, number>;
  concepts: Set<number>;
  themes: Set<string>;
  /** the words of the texts for each part of a compound that nobody wrote */
  parts: Map<string, number>[];
}

/**
 * Looks for what somebody typed: by Dutch forms and compounds, by the concepts of the thesaurus, by
 * the organisers' themes with their synonyms and what is wider, and past typing errors. Examples
 * that have all words; when there are none, those that have some.
 */
export function search(index: SearchIndex, text: string): Found {
  const words = searchWords(text);
  const guessed: Found["guessed"] = [];
  const unknown: string[] = [];
  const asked = words.flatMap((typed) => {
    const direct = readWord(index, typed, text);
    if (direct) return direct;
    const corrected = index.correct(typed);
    const again = corrected === null ? null : readWord(index, corrected, corrected);
    if (corrected !== null && again) {
      guessed.push({ typed, meant: [surfaceOf(index, corrected)] });
      return again;
    }
    const [looked] = lookUp([typed], index.vocabulary);
    if (looked && looked.forms.length > 0) {
      guessed.push({ typed, meant: looked.meant });
      return { ...nothing(), forms: weighed(index, looked.meant[0] ?? typed, looked.forms) };
    }
    unknown.push(typed);
    return [];
  });
  const scored = asked.map((one) => scoresOf(index, one));
  const all = together(scored, scored.length);
  const loosened = all.ranks.size === 0 && scored.length > 1;
  const found = loosened ? together(scored, 1) : all;
  const suggestion = found.ranks.size === 0 ? suggest(index, words, unknown) : null;
  return { ...found, guessed, unknown, loosened, suggestion };
}

const nothing = (): Asked => ({
  forms: new Map(),
  concepts: new Set(),
  themes: new Set(),
  parts: [],
});

/** Everything that will do for a word; null when the event has nothing of it. */
function readWord(index: SearchIndex, word: string, text: string): Asked | null {
  const [looked] = lookUp([word], index.vocabulary);
  const forms = looked && looked.meant.length === 0 ? looked.forms : [];
  const asked: Asked = {
    forms: weighed(index, word, forms),
    concepts: conceptsAround(index, word, text),
    themes: themesAround(index, word, text),
    parts: forms.length > 0 ? [] : partsOf(index, word),
  };
  const has = index.documents.some((document) => scoreOf(index, document, asked).score > 0);
  return has ? asked : null;
}

function weighed(index: SearchIndex, typed: string, surfaces: readonly string[]) {
  const wanted = new Set(surfaces);
  const forms = new Map<string, number>();
  for (const known of index.vocabulary) {
    if (!wanted.has(known.surface)) continue;
    forms.set(known.word, isSameWord(typed, known) ? 1 : STRENGTHS.holdsIt);
  }
  return forms;
}

/** Groups of the thesaurus with an expression in the text that has the word in it. */
function conceptsAround({ split }: SearchIndex, word: string, text: string): Set<number> {
  return around(lexicon().phrases, word, text, split);
}

function themesAround({ themes, split }: SearchIndex, word: string, text: string): Set<string> {
  const book = new PhraseBook<string>();
  for (const { id, name, synonyms } of themes) {
    for (const label of [name, ...synonyms]) {
      book.add(label, id);
      for (const piece of label.split(/\s+en\s+|,|\/|&/)) book.add(piece, id);
    }
  }
  return around(book, word, text, split);
}

function around<T>(book: PhraseBook<T>, word: string, text: string, split: SearchIndex["split"]) {
  const words = tokenise(text);
  const hits = book.find(readTokens(text, split));
  return new Set(
    hits
      .filter(({ from, to, isPart }) => {
        return !isPart && words.slice(from, to + 1).some((token) => token.word === word);
      })
      .map(({ value }) => value),
  );
}

/** The words of the texts for each part of a compound. */
function partsOf({ split, vocabulary }: SearchIndex, word: string): Map<string, number>[] {
  return split(word).map((part) => {
    const fits = ({ root, parts }: KnownWord) => root === part || parts.includes(part);
    return new Map(vocabulary.filter(fits).map((known) => [known.word, STRENGTHS.part]));
  });
}

function scoreOf(index: SearchIndex, document: SearchDocument, asked: Asked) {
  const words = new Set<string>();
  let times = 0;
  for (const [word, strength] of asked.forms) {
    const count = document.counts.get(word) ?? 0;
    if (count > 0) words.add(word);
    times += strength * count;
  }
  for (const id of asked.themes) times += STRENGTHS.theme * (document.themes.get(id) ?? 0);
  for (const concept of asked.concepts) {
    const found = document.concepts.get(concept);
    if (!found || (found.weight < LEAST_OF_CONCEPT && times === 0)) continue;
    times += STRENGTHS.concept * found.weight;
    found.words.forEach((word) => words.add(word));
  }
  const { held, total, found } = heldParts(index, document, asked.parts);
  if (total > 0 && held >= ENOUGH_OF_COMPOUND * total) {
    times += STRENGTHS.part * found.length;
    found.forEach((word) => words.add(word));
  }
  return { score: times / (times + SATURATION), words };
}

/** How much of a compound's parts a document has, rare parts counting more. */
function heldParts(index: SearchIndex, document: SearchDocument, parts: Asked["parts"]) {
  let [held, total] = [0, 0];
  const found: string[] = [];
  for (const forms of parts) {
    const weight = rarity(index, forms);
    const here = [...forms.keys()].filter((word) => document.counts.has(word));
    total += weight;
    if (here.length > 0) held += weight;
    found.push(...here);
  }
  return { held, total, found };
}

function rarity({ documents }: SearchIndex, forms: ReadonlyMap<string, number>): number {
  const having = documents.filter(({ counts }) => [...forms.keys()].some((w) => counts.has(w)));
  return Math.log(1 + (documents.length + 1) / (having.length + 0.5));
}

type Scores = { byId: Map<string, { score: number; words: Set<string> }>; weight: number };

function scoresOf(index: SearchIndex, asked: Asked): Scores {
  const byId: Scores["byId"] = new Map();
  for (const document of index.documents) {
    const scored = scoreOf(index, document, asked);
    if (scored.score > 0) byId.set(document.id, scored);
  }
  return { byId, weight: Math.log(1 + (index.documents.length + 1) / (byId.size + 0.5)) };
}

/** What has at least `least` of the words; a rare word counts more. */
function together(scored: readonly Scores[], least: number): Pick<Found, "ranks" | "marks"> {
  const ranks: Found["ranks"] = new Map();
  const marks: Found["marks"] = new Map();
  const ids = new Set(scored.flatMap(({ byId }) => [...byId.keys()]));
  for (const id of ids) {
    const having = scored.filter(({ byId }) => byId.has(id));
    if (having.length < Math.max(1, least)) continue;
    const rank = having.reduce((sum, { byId, weight }) => sum + weight * byId.get(id)!.score, 0);
    ranks.set(id, rank);
    marks.set(id, new Set(having.flatMap(({ byId }) => [...byId.get(id)!.words])));
  }
  return { ranks, marks };
}

function surfaceOf({ vocabulary }: SearchIndex, word: string): string {
  return vocabulary.find((known) => known.word === word)?.surface ?? word;
}

/** The words with, for each that is unknown, the nearest that the texts have. */
function suggest(
  { vocabulary }: SearchIndex,
  words: readonly string[],
  unknown: readonly string[],
): string | null {
  const likely = words.flatMap((word) =>
    unknown.includes(word) ? (nearestWord(word, vocabulary) ?? []) : word,
  );
  return likely.length === 0 || unknown.length === 0 ? null : likely.join(" ");
}
