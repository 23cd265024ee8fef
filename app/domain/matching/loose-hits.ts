import type { LooseEntry } from "./lexicon.ts";
import type { ReadToken } from "./phrase-book.ts";

// How many words may stand between those of an expression.
const LOOSE_GAP = 3;

/** Expressions whose telling words all stand near each other: group and first and last token. */
export function looseHits(
  tokens: readonly ReadToken[],
  loose: ReadonlyMap<string, readonly LooseEntry[]>,
): { group: number; from: number; to: number }[] {
  const hits: { group: number; from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    const entries = token.isStop ? undefined : loose.get(token.stem);
    if (!entries) return;
    for (const { stems, group } of entries) {
      const reach = stems.length + LOOSE_GAP;
      const places = [at];
      for (const one of stems) {
        const near = nearest(tokens, one, at, reach);
        if (near === null) break;
        places.push(near);
      }
      if (places.length <= stems.length) continue;
      const [from, to] = [Math.min(...places), Math.max(...places)];
      if (to - from <= reach) hits.push({ group, from, to });
    }
  });
  return hits;
}

function nearest(
  tokens: readonly ReadToken[],
  wanted: string,
  at: number,
  reach: number,
): number | null {
  for (let distance = 1; distance <= reach; distance++) {
    if (tokens[at + distance]?.stem === wanted) return at + distance;
    if (tokens[at - distance]?.stem === wanted) return at - distance;
  }
  return null;
}
