import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { tokenise } from "./text/tokens.ts";

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

  constructor(private readonly stemOf: (word: string) => string = stem) {}

  /** `onlyCapitals`: for an abbreviation that is an everyday word as well (ZIN, MEE). */
  add(expression: string, value: T, { onlyCapitals = false } = {}): void {
    const stems = tokenise(expression).map((token) => this.stemOf(token.word));
    const first = stems[0];
    if (first === undefined) return;
    const entries = this.byFirstStem.get(first);
    if (entries) entries.push({ stems, value, onlyCapitals });
    else this.byFirstStem.set(first, [{ stems, value, onlyCapitals }]);
  }

  /** All hits, the single stop words among them only where they are abbreviations in capitals. */
  find(tokens: readonly ReadToken[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    // Done for each word of each text, of which most begin nothing.
    for (let from = 0; from < tokens.length; from++) {
      const { stem: own, parts } = tokens[from] as ReadToken;
      const entries = this.byFirstStem.get(own);
      if (entries) this.findWhole(entries, tokens, from, hits);
      for (const part of parts) {
        const within = part === own ? undefined : this.byFirstStem.get(part);
        if (within && !stopWords.has(part)) findPart(within, from, hits);
      }
    }
    return hits;
  }

  private findWhole(
    entries: readonly Entry<T>[],
    tokens: readonly ReadToken[],
    from: number,
    hits: PhraseHit<T>[],
  ): void {
    for (const { stems, value, onlyCapitals } of entries) {
      const isAlone = stems.length === 1 && tokens[from]?.isStop;
      if (onlyCapitals ? !isAbbreviation(tokens, from) : isAlone) continue;
      if (stems.every((one, k) => tokens[from + k]?.stem === one)) {
        hits.push({ value, from, to: from + stems.length - 1, isPart: false });
      }
    }
  }
}

function findPart<T>(entries: readonly Entry<T>[], at: number, hits: PhraseHit<T>[]): void {
  for (const { stems, value, onlyCapitals } of entries) {
    if (stems.length === 1 && !onlyCapitals) hits.push({ value, from: at, to: at, isPart: true });
  }
}

/** In capitals, and not because the whole line is. */
function isAbbreviation(tokens: readonly ReadToken[], index: number): boolean {
  const isShouted = (at: number) => isInCapitals(tokens[at]?.surface ?? "");
  return isShouted(index) && !isShouted(index - 1) && !isShouted(index + 1);
}
