import { stemmer } from "@orama/stemmers/dutch";
import type { TextInput } from "#app/domain/matching/input.ts";
import { stopWords } from "#app/domain/matching/text/stop-words.ts";
import type { Labelled } from "./labelled.ts";
import type { Outcome } from "./measures.ts";

type Likeness = (one: TextInput, two: TextInput) => number;

/** Share of the tags of both that they have in common. */
export function tagJaccard(): Likeness {
  return (one, two) => {
    const [a, b] = [new Set(one.themes), new Set(two.themes)];
    const both = [...a].filter((tag) => b.has(tag)).length;
    return both / Math.max(1, new Set([...a, ...b]).size);
  };
}

const K1 = 1.2;
const B = 0.75;

/** BM25 over Snowball stems of title and text together, stop words left out. */
export function plainBm25({ input }: Labelled): Likeness {
  const texts = input.parties.flatMap((party) => [
    ...(party.offers ?? []),
    ...(party.challenges ?? []),
  ]);
  const stems = new Map(texts.map((text) => [text.id, stemsOf(text)]));
  const of = ({ id }: TextInput) => stems.get(id) ?? [];
  const average = [...stems.values()].flat().length / Math.max(1, stems.size);
  const frequency = new Map<string, number>();
  for (const words of stems.values()) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return (query, document) => {
    const words = of(document);
    const norm = K1 * (1 - B + (B * words.length) / average);
    let sum = 0;
    for (const term of new Set(of(query))) {
      const count = words.filter((word) => word === term).length;
      const df = frequency.get(term) ?? 0;
      const idf = Math.log(1 + (stems.size - df + 0.5) / (df + 0.5));
      sum += (idf * count * (K1 + 1)) / (count + norm);
    }
    return sum;
  };
}

function stemsOf({ title, text = "" }: TextInput): string[] {
  const words = `${title} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map((word) => stemmer(word));
}

const CONSIDERED = 3;

/** Ranks by one likeness; introduces the best of each challenge's first three, while caps last. */
export function introduceBy(likeness: Likeness, { input, ownerOf }: Labelled): Outcome {
  const offers = input.parties.flatMap((party) => party.offers ?? []);
  const challenges = input.parties.flatMap((party) => party.challenges ?? []);
  const pairs: { a: string; b: string; score: number }[] = [];
  const rank = (challenge: TextInput, others: readonly TextInput[]) => {
    const own = ownerOf.get(challenge.id) ?? "";
    const ranked = others
      .filter(({ id }) => ownerOf.get(id) !== own)
      .map((other) => ({ id: other.id, score: likeness(challenge, other) }))
      .filter(({ score }) => score > 0)
      .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
    for (const { id, score } of ranked.slice(0, CONSIDERED)) {
      pairs.push({ a: own, b: ownerOf.get(id) ?? "", score });
    }
    return ranked;
  };
  const rankings = challenges.map((challenge) => ({
    challenge: challenge.id,
    offers: rank(challenge, offers).map(({ id, score }) => ({ offer: id, score })),
    peers: rank(challenge, challenges).map(({ id, score }) => ({ challenge: id, score })),
  }));
  return { rankings, introductions: greedy(pairs, input.maxIntroductions) };
}

function greedy(pairs: { a: string; b: string; score: number }[], cap: number) {
  const key = ({ a, b }: { a: string; b: string }) => [a, b].sort().join("|");
  pairs.sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const isFull = (party: string) => (counts.get(party) ?? 0) >= cap;
  return pairs.filter((pair) => {
    if (taken.has(key(pair)) || isFull(pair.a) || isFull(pair.b)) return false;
    taken.add(key(pair));
    for (const party of [pair.a, pair.b]) counts.set(party, (counts.get(party) ?? 0) + 1);
    return true;
  });
}
