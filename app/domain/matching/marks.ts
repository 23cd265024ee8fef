import { readCorpus } from "./corpus.ts";
import { sharedBetween } from "./shared.ts";
import type { TextInput, ThemeInput } from "./input.ts";
import type { OwnWords } from "./own-words.ts";

/** A piece of a text; what is marked carries the reason. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** The words that two texts have in common, as they stand in either. */
export function carryingWords(
  one: TextInput,
  two: TextInput,
  event: {
    themes: readonly ThemeInput[];
    ownWords: readonly OwnWords[];
    others: readonly TextInput[];
  },
): string[] {
  // Others go along, because a word is only telling where it is rare.
  const { items } = readCorpus([one, two, ...event.others], event.themes, event.ownWords);
  const [a, b] = items;
  return a && b ? sharedBetween(a, b).terms : [];
}

/** Cuts a text such that each of these words, whole and whatever its capitals, is a piece. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const wanted = [...new Set(words.map((word) => word.trim()).filter(Boolean))]
    // The longest first: "schulden bij jongeren" before "schulden".
    .sort((x, y) => y.length - x.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (wanted.length === 0) return text ? [{ text, isMarked: false }] : [];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(found)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isMarked: false });
    pieces.push({ text: word, isMarked: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
