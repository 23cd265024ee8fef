import { ordinaryWords } from "./ordinary-words.ts";
import { stem } from "./stem.ts";

const LINKERS = ["", "s", "e", "en", "er", "n"] as const;
const MAX_LENGTH = 40;
const MAX_PARTS = 4;

/** Splits a compound into the stems of its parts; an empty list when it is none. */
export type CompoundSplitter = (word: string) => readonly string[];

/**
 * Makes a splitter for a vocabulary of normalised words: a word is a compound when it is two to
 * four of them in a row, with s, e, en, er or n between. The split with the fewest parts wins,
 * then the one with the longest last part (that is what the word is about).
 */
export function compoundSplitter(
  vocabulary: Iterable<string>,
  shortParts: Iterable<string>,
  stemOf = stem,
): CompoundSplitter {
  const known = new Set<string>();
  const heads = new Set<string>();
  for (const word of vocabulary) {
    if (word.length < 4) continue;
    known.add(word);
    heads.add(stemOf(word));
  }
  for (const word of shortParts) {
    known.add(word);
    heads.add(stemOf(word));
  }
  const cache = new Map<string, readonly string[]>();

  function best(rest: string, whole: string, budget: number): string[] | null {
    const isWhole = rest.length === whole.length;
    if (!isWhole && rest.length >= 3 && (known.has(rest) || heads.has(stemOf(rest)))) return [rest];
    if (budget <= 1) return null;
    let winner: string[] | null = null;
    for (let cut = 3; cut <= rest.length - 3; cut++) {
      const first = rest.slice(0, cut);
      // gesprekken is no gesprek of kennis: an ending is no part.
      if (!known.has(first) || (isWhole && stemOf(first) === stemOf(whole))) continue;
      for (const linker of LINKERS) {
        if (!rest.startsWith(linker, cut)) continue;
        const tail = rest.slice(cut + linker.length);
        if (tail.length < 3) continue;
        const split = best(tail, whole, Math.min(budget, winner?.length ?? budget) - 1);
        if (split && (winner === null || split.length + 1 < winner.length)) {
          winner = [first, ...split];
        }
      }
    }
    return winner;
  }

  return (word) => {
    const cached = cache.get(word);
    if (cached) return cached;
    let parts: string[] = [];
    if (/[-']/.test(word)) parts = word.split(/[-']/).filter((part) => part.length >= 2);
    else if (word.length >= 7 && word.length <= MAX_LENGTH && !ordinaryWords.has(word))
      parts = best(word, word, MAX_PARTS) ?? [];
    const stems = [...new Set(parts.map(stemOf))];
    cache.set(word, stems);
    return stems;
  };
}
