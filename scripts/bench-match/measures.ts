import type { Introduction, Ranking, Reason } from "#app/domain/matching/output.ts";
import type { Grades, Labelled } from "./labelled.ts";

const DEPTH = 5;

/** Where each challenge's items stand, best first, and who is introduced to whom. */
export type Outcome = {
  rankings: readonly Ranking[];
  introductions: readonly (Pick<Introduction, "a" | "b"> & { reasons?: readonly Reason[] })[];
};

/** Shares are 0..1; null where the set says nothing of it. */
export type Measures = {
  offers: number | null;
  peers: number | null;
  right: number;
  introductions: number;
  /** how many of the first reasons are right themselves; null where there are no reasons */
  firstReasons: number | null;
  introduced: number;
};

/** NDCG@5 with gain 2^grade - 1, and the introductions that some grade bears out. */
export function measure(labelled: Labelled, { rankings, introductions }: Outcome): Measures {
  const relevant = relevantPairs(labelled);
  const isRight = ({ a, b }: { a: string; b: string }) => relevant.has([a, b].sort().join("|"));
  const orders = (of: (ranking: Ranking) => string[]) =>
    new Map(rankings.map((ranking) => [ranking.challenge, of(ranking)]));
  const firsts = introductions.flatMap(({ reasons }) => reasons?.slice(0, 1) ?? []);
  return {
    offers: meanNdcg(
      labelled.offers,
      orders((one) => one.offers.map(({ offer }) => offer)),
    ),
    peers: meanNdcg(
      labelled.peers,
      orders((one) => one.peers.map(({ challenge }) => challenge)),
    ),
    right: introductions.filter(isRight).length,
    introductions: introductions.length,
    firstReasons:
      firsts.length === 0 ? null : firsts.filter((one) => gradeOf(labelled, one) > 0).length,
    introduced: new Set(introductions.flatMap(({ a, b }) => [a, b])).size,
  };
}

/** Pairs of parties, as "a|b", between which something graded stands, either way. */
export function relevantPairs({ offers, peers, ownerOf }: Labelled): Set<string> {
  const pairs = new Set<string>();
  for (const grades of [offers, peers]) {
    for (const [challenge, row] of grades) {
      for (const [item, grade] of row) {
        const [one, two] = [ownerOf.get(challenge) ?? "", ownerOf.get(item) ?? ""].sort();
        if (grade >= 1 && one !== two) pairs.add(`${one}|${two}`);
      }
    }
  }
  return pairs;
}

function gradeOf({ offers, peers }: Labelled, reason: Reason): number {
  const { challenge = "", offer, otherChallenge } = reason;
  if (offer !== undefined) return offers.get(challenge)?.get(offer) ?? 0;
  return peers.get(challenge)?.get(otherChallenge ?? "") ?? 0;
}

function meanNdcg(grades: Grades, orders: ReadonlyMap<string, string[]>): number | null {
  if (grades.size === 0) return null;
  let sum = 0;
  for (const [challenge, row] of grades) {
    const gains = (ranked: number[]) =>
      ranked
        .slice(0, DEPTH)
        .reduce((total, grade, place) => total + (2 ** grade - 1) / Math.log2(place + 2), 0);
    const ours = (orders.get(challenge) ?? []).map((item) => row.get(item) ?? 0);
    sum += gains(ours) / gains([...row.values()].sort((a, b) => b - a));
  }
  return sum / grades.size;
}
