import { toEdges, type AssignmentProblem } from "#app/domain/matching/assignment/problem.ts";

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
  // As a reader would: for each challenge the nearest offers of its topic.
  const lists: Map<number, number>[] = Array.from(
    { length: parties },
    () => new Map<number, number>(),
  );
  offers.forEach((items, topic) => {
    items.sort((a, b) => a.place - b.place || a.party - b.party);
    for (const challenge of challenges[topic] ?? []) {
      const middle = items.findIndex(({ place }) => place >= challenge.place);
      const from = Math.max(0, (middle < 0 ? items.length : middle) - candidates);
      for (const { party, place } of items.slice(from, from + 2 * candidates)) {
        if (party === challenge.party) continue;
        const nearness = 1 - Math.abs(place - challenge.place);
        const share = 0.75 * nearness ** 8 + 0.25 * random();
        const weight = Math.round(LOWEST + (HIGHEST - LOWEST) * share);
        const [a, b] = [lists[party], lists[challenge.party]];
        a?.set(challenge.party, Math.max(weight, a.get(challenge.party) ?? 0));
        b?.set(party, Math.max(weight, b.get(party) ?? 0));
      }
    }
  });
  return cutLists(lists, capacity, candidates);
}

function cutLists(
  lists: readonly ReadonlyMap<number, number>[],
  capacity: number,
  candidates: number,
): Instance {
  const cut = new Int32Array(lists.length);
  const kept = new Set<number>();
  lists.forEach((list, party) => {
    const ranked = [...list].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    cut[party] = ranked[candidates]?.[1] ?? 0;
    for (const [other] of ranked.slice(0, candidates)) {
      kept.add(Math.min(party, other) * lists.length + Math.max(party, other));
    }
  });
  const keys = Float64Array.from(kept).sort();
  const edges = toEdges(
    Array.from(keys, (key) => {
      const [u, v] = [Math.floor(key / lists.length), key % lists.length];
      return { u, v, weight: lists[u]?.get(v) ?? 0 };
    }),
  );
  return {
    capacity: new Int32Array(lists.length).fill(capacity),
    lockedBest: new Int32Array(lists.length),
    edges,
    cut,
  };
}
