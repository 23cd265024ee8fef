import { comparisonOf, type Comparison } from "#app/domain/matching/comparison.ts";
import { readCorpus } from "#app/domain/matching/corpus.ts";
import { SCORING } from "#app/domain/matching/scores.ts";
import type { TextItem } from "#app/domain/matching/reader.ts";

export const LIST = 20;
const TEXTS_PER_PARTY = 5;
const THEMES =
  "schulden mantelzorg jeugdhulp wonen inburgering eenzaamheid werk dementie armoede veiligheid sport onderwijs".split(
    " ",
  );

/** Reads texts, half challenges and half offers, each fifth of them one party's. */
export function readForComparing(texts: readonly TextItem[]): Comparison {
  const themes = THEMES.map((name) => ({ id: name, name }));
  const { items } = readCorpus(texts, themes);
  const half = Math.floor(texts.length / 2);
  const parties = partiesOf(texts.length);
  const owners = (length: number) => ({
    starts: Int32Array.from({ length: length + 1 }, (_, n) => n),
    parties: Int32Array.from({ length }, (_, n) => n % parties),
  });
  return comparisonOf({
    challenges: items.slice(0, half),
    others: items.slice(half),
    owners: { ofChallenges: owners(half), ofOthers: owners(items.length - half) },
    meetings: { agreed: new Uint8Array(parties).fill(1), apart: new Set() },
    ...{ mostRanked: LIST, mostMeetable: LIST, scoring: SCORING },
  });
}

/** Challenge and offer number n are of party n modulo this. */
export function partiesOf(count: number): number {
  return Math.max(2, Math.floor(count / TEXTS_PER_PARTY));
}
