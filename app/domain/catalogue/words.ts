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
/** Below this a word is no guess either. */
const LEAST_LIKENESS = 0.22;
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

/** A word of the texts, ready to be compared with what is typed. */
export interface KnownWord {
  /** as it stands in the texts, in lower case */
  surface: string;
  /** the same without accents */
  word: string;
  root: string;
  /** of a compound the roots of its parts, else none */
  parts: readonly string[];
}

/**
 * Reads the words of the texts once, so that many searches are quick.
 *
 * @param split gives the stems of the parts of a compound
 */
export function readVocabulary(
  surfaces: Iterable<string>,
  split: (word: string) => readonly string[] = () => [],
): KnownWord[] {
  return [...surfaces].map((surface) => {
    const word = normaliseWord(surface);
    return { surface, word, root: rootOf(word), parts: split(word).map(short) };
  });
}

/**
 * Finds for each typed word the words of the texts that it stands for: the word itself, its other
 * forms (gezin, gezinnen), longer words that begin with it (schuld, schuldhulp), that it ends
 * (zorg, mantelzorg) or that have it as a part (hulp, schuldhulpverlening). A word that the texts
 * do not have is taken for a typing error or for a part.
 */
export function lookUp(words: readonly string[], vocabulary: readonly KnownWord[]): SearchedWord[] {
  return words.map((typed) => {
    const forms = formsOf(typed, vocabulary);
    if (forms.length > 0) return { typed, forms: shortest(forms), meant: [] };
    const meant = guesses(typed, vocabulary);
    const all = new Set(meant.flatMap((guess) => formsOf(normaliseWord(guess), vocabulary)));
    return { typed, forms: shortest([...all]), meant };
  });
}

/** Whether the word of the texts is the typed word or a form of it, and not only holds it. */
export function isSameWord(typed: string, { word, root }: KnownWord): boolean {
  return word === typed || root === rootOf(typed);
}

/** The stem, with the end that Dutch doubles to keep a vowel short made single: gezinn → gezin. */
export function rootOf(word: string): string {
  return short(stem(word));
}

function short(stemmed: string): string {
  return stemmed.replace(/([^aeiou])\1$/, "$1");
}

function formsOf(typed: string, known: readonly KnownWord[]): string[] {
  const typedRoot = rootOf(typed);
  return known
    .filter(
      ({ word, root, parts }) =>
        word === typed ||
        root === typedRoot ||
        (typed.length >= PREFIX_FROM && word.startsWith(typed)) ||
        (typed.length >= ENDING_FROM &&
          (isCompoundOn(typed, word) ||
            isCompoundOn(typedRoot, root) ||
            parts.includes(typedRoot))),
    )
    .map(({ surface }) => surface);
}

/** What a verb begins with makes no compound: who delivers (bezorgen) gives no care (zorg). */
const VERB_BEGINNINGS: ReadonlySet<string> = new Set(["be", "er", "ge", "her", "ont", "ver"]);

/** Whether a word is a compound of which this is the last part: mantelzorg on zorg. */
function isCompoundOn(last: string, word: string): boolean {
  return word.endsWith(last) && !VERB_BEGINNINGS.has(word.slice(0, -last.length));
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

/** 0 to 1. What is inside the other word is surely meant; else the share of trigrams in common. */
function likeness(typed: string, grams: Set<string>, word: string): number {
  if (word.length < GUESS_FROM) return 0;
  if (word.includes(typed)) return 0.9;
  const others = trigrams(word);
  const common = [...grams].filter((gram) => others.has(gram)).length;
  return common / (grams.size + others.size - common);
}

/**
 * The word of the texts that looks most like what was typed, though too little to look for it
 * unasked; null when none does. For "bedoelde je …?".
 */
export function nearestWord(typed: string, vocabulary: readonly KnownWord[]): string | null {
  if (typed.length < GUESS_FROM) return null;
  const grams = trigrams(typed);
  let best: { surface: string; near: number } | null = null;
  for (const { surface, word } of vocabulary) {
    const near = Math.max(likeness(typed, grams, word), partOf(typed, word));
    if (near >= LEAST_LIKENESS && near > (best?.near ?? 0)) best = { surface, near };
  }
  return best?.surface ?? null;
}

/** Above 0 for a word of some length inside the typed one: the longer, the likelier. */
function partOf(typed: string, word: string): number {
  return word.length >= 6 && typed.includes(word) ? word.length / typed.length : 0;
}

/** As in PostgreSQL's pg_trgm: two spaces before the word and one behind it. */
function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}
