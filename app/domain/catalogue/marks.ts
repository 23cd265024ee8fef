import { tokenise } from "#app/domain/matching/text/tokens.ts";

/** A part of a text; `isHit`: it was looked for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Letters of an excerpt, about. */
const EXCERPT = 150;

/** A text in pieces, so that the words that were found can be marked. Together they are the text. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of words.size > 0 ? tokenise(text) : []) {
    if (!words.has(word)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

export function hasHit(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isHit }) => isHit);
}

/** The sentence with the most different found words, cut to about 150 letters; null without any. */
export function excerptOf(text: string, words: ReadonlySet<string>): Piece[] | null {
  let best: { sentence: string; different: number } | null = null;
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const found = new Set(tokenise(sentence).flatMap(({ word }) => (words.has(word) ? word : [])));
    if (found.size > (best?.different ?? 0)) best = { sentence, different: found.size };
  }
  if (!best) return null;
  return markWords(cutAround(best.sentence.trim(), words), words);
}

function cutAround(sentence: string, words: ReadonlySet<string>): string {
  if (sentence.length <= EXCERPT) return sentence;
  const tokens = tokenise(sentence);
  const hit = tokens.find(({ word }) => words.has(word));
  const from = Math.max(0, (hit?.start ?? 0) - EXCERPT / 3);
  // Whole words only, so that no letter is cut in two either.
  const kept = tokens.filter(({ start, end }) => start >= from && end <= from + EXCERPT);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return sentence.slice(hit?.start, hit?.end);
  const cut = sentence.slice(first.start, last.end);
  return `${first.start > 0 ? "… " : ""}${cut}${last.end < sentence.length - 1 ? " …" : ""}`;
}
