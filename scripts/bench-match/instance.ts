import type { AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";
import { cutLists, WEIGHT_SPAN } from "./cut-lists.ts";

const LOWEST = 4_000;
const HIGHEST = 9_900;

/** Numbers of 0 up to 1, the same for the same seed (mulberry32, by Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Item = { party: number; place: number };

export type InstanceSize = { parties: number; capacity: number; seed: number; candidates?: number };

export type Instance = AssignmentProblem & {
  /** per party the weight under which its list was cut, 0 where all of it was kept */
  cut: Int32Array;
};

/**
 * Parties with one to three offers and one to four challenges on topics whose popularity falls off
 * as Zipf found for words, each somewhere on its topic's line of 0..1: the nearer an offer is to a
 * challenge, the higher the pair's weight, with some noise. Each party keeps its best candidates
 * (20 unless told), so a pair stands in the problem when either side keeps it.
 */
export function makeInstance({ parties, capacity, seed, candidates = 20 }: InstanceSize): Instance {
  const random = seeded(seed);
  const { offers, challenges } = makeItems(parties, random);
  const asked = challenges.reduce((sum, items) => sum + items.length, 0);
  // Pair × WEIGHT_SPAN + weight: sorted, the same pair's entries stand together, the best last.
  const entries = new Float64Array(asked * 2 * candidates);
  let count = 0;
  offers.forEach((items, topic) => {
    items.sort((a, b) => a.place - b.place || a.party - b.party);
    // As a reader would: for each challenge the nearest offers of its topic.
    for (const challenge of challenges[topic] ?? []) {
      const from = Math.max(0, firstFrom(items, challenge.place) - candidates);
      for (const { party, place } of items.slice(from, from + 2 * candidates)) {
        if (party === challenge.party) continue;
        const nearness = 1 - Math.abs(place - challenge.place);
        const share = 0.75 * nearness ** 8 + 0.25 * random();
        const weight = Math.round(LOWEST + (HIGHEST - LOWEST) * share);
        const [low, high] =
          party < challenge.party ? [party, challenge.party] : [challenge.party, party];
        entries[count++] = (low * parties + high) * WEIGHT_SPAN + weight;
      }
    }
  });
  const { edges, cut } = cutLists(entries.subarray(0, count).sort(), parties, candidates);
  return {
    capacity: new Int32Array(parties).fill(capacity),
    lockedBest: new Int32Array(parties),
    edges,
    cut,
  };
}

function makeItems(parties: number, random: () => number) {
  const topics = Math.max(12, Math.round(parties / 12));
  const total: number[] = [];
  for (let t = 0, sum = 0; t < topics; t++) total.push((sum += 1 / (t + 1)));
  const pick = () => {
    const aim = random() * (total.at(-1) ?? 0);
    let [low, high] = [0, topics - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((total[middle] ?? 0) < aim) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offers: Item[][] = Array.from({ length: topics }, () => []);
  const challenges: Item[][] = Array.from({ length: topics }, () => []);
  for (let party = 0; party < parties; party++) {
    const count = [1 + Math.floor(3 * random()), 1 + Math.floor(4 * random())];
    [offers, challenges].forEach((items, kind) => {
      for (let i = 0; i < (count[kind] ?? 0); i++) {
        items[pick()]?.push({ party, place: random() });
      }
    });
  }
  return { offers, challenges };
}

/** The number of the first item at or past a place, in items by place. */
function firstFrom(items: readonly Item[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
