import { stem } from "#app/domain/matching/text/stem.ts";
import { stopWords } from "#app/domain/matching/text/stop-words.ts";
import { normaliseWord, tokenise } from "#app/domain/matching/text/tokens.ts";

const MAX_WORDS = 8;
const MAX_FORMS = 60;
const PREFIX_FROM = 3;
const ENDING_FROM = 4;
const GUESS_FROM = 4;
/** Below this share of common trigrams two words are different words: fitted on typing errors. */
const LIKENESS = 0.4;
const MAX_GUESSES = 4;

/** One word that somebody typed, and the words of the texts that it stands for. */
export interface SearchedWord {
  typed: string;
  forms: string[];
  /** what was probably meant, when the texts do not have the word; else empty */
  meant: string[];
}

/** The words that count in what somebody typed; function words only when there is nothing else. */
export function searchWords(text: string): string[] {
  const words = [...new Set(tokenise(text).map(({ word }) => word))];
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/**
 * Finds for each typed word the words of the texts that it stands for: the word itself, its other
 * forms (gezin, gezinnen), longer words that begin with it (schuld, schuldhulp) or that it ends
 * (zorg, mantelzorg). A word that the texts do not have is taken for a typing error or for a part.
 *
 * @param vocabulary every word of the texts, in lower case
 */
export function lookUp(words: readonly string[], vocabulary: readonly string[]): SearchedWord[] {
  const known = vocabulary.map((surface) => {
    const word = normaliseWord(surface);
    return { surface, word, root: rootOf(word) };
  });
  return words.map((typed) => {
    const forms = formsOf(typed, known);
    if (forms.length > 0) return { typed, forms: shortest(forms), meant: [] };
    const meant = guesses(typed, known);
    const all = new Set(meant.flatMap((guess) => formsOf(normaliseWord(guess), known)));
    return { typed, forms: shortest([...all]), meant };
  });
}

interface KnownWord {
  surface: string;
  word: string;
  root: string;
}

/** The stem, with the end that Dutch doubles to keep a vowel short made single: gezinn → gezin. */
function rootOf(word: string): string {
  return stem(word).replace(/([^aeiou])\1$/, "$1");
}

function formsOf(typed: string, known: readonly KnownWord[]): string[] {
  const typedRoot = rootOf(typed);
  return known
    .filter(
      ({ word, root }) =>
        word === typed ||
        root === typedRoot ||
        (typed.length >= PREFIX_FROM && word.startsWith(typed)) ||
        (typed.length >= ENDING_FROM && (word.endsWith(typed) || root.endsWith(typedRoot))),
    )
    .map(({ surface }) => surface);
}

/** The words nearest in length: a search for "zo" need not carry every word that begins so. */
function shortest(forms: readonly string[]): string[] {
  return [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MAX_FORMS);
}

function guesses(typed: string, known: readonly KnownWord[]): string[] {
  if (typed.length < GUESS_FROM) return [];
  const grams = trigrams(typed);
  return known
    .map(({ surface, word }) => ({ surface, likeness: likeness(typed, grams, word) }))
    .filter((guess) => guess.likeness >= LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.surface < b.surface ? -1 : 1))
    .slice(0, MAX_GUESSES)
    .map(({ surface }) => surface);
}

/** 0 to 1. A word inside the other is surely meant; else the share of trigrams in common. */
function likeness(typed: string, grams: Set<string>, word: string): number {
  if (word.length < GUESS_FROM) return 0;
  if (word.includes(typed)) return 0.9;
  if (word.length >= 6 && typed.includes(word)) return 0.8;
  const others = trigrams(word);
  const common = [...grams].filter((gram) => others.has(gram)).length;
  return common / (grams.size + others.size - common);
}

/** As in PostgreSQL's pg_trgm: two spaces before the word and one behind it. */
function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}
