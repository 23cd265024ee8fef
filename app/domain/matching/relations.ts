import { readCorpus, type ReadItem } from "./corpus.ts";
import type { MatchInput, TextInput } from "./input.ts";
import { LikenessIndex, meanOfTopFive } from "./likeness.ts";
import type { Ranking } from "./output.ts";
import { calibrate, corrected, rounded, type RelationKind } from "./scores.ts";

/** An offer or challenge with all parties it belongs to. */
export type OwnedItem = { source: TextInput; owners: ReadonlySet<string>; read: ReadItem };

/** How well `other` (an offer or a challenge) fits `challenge`; `score` is calibrated, 0..1. */
export type Relation = { challenge: OwnedItem; other: OwnedItem; score: number; rank: number };

export type Relations = {
  offers: readonly OwnedItem[];
  challenges: readonly OwnedItem[];
  /** directed: the offer answers the challenge */
  answers: readonly Relation[];
  /** undirected: each pair of challenges once */
  peers: readonly Relation[];
  rankings: readonly Ranking[];
};

const MOST_RANKED = 20;
/** What scores less than this is no reason to introduce anybody. */
export const WEAKEST_RELATION = 0.02;

/** Reads all texts of the input and relates each challenge to other parties' items. */
export function relate(input: MatchInput): Relations {
  const sources: { source: TextInput; owners: ReadonlySet<string>; isOffer: boolean }[] = [];
  const parties = new Set(input.parties.map((party) => party.id));
  for (const party of input.parties) {
    const owners = (source: TextInput) =>
      new Set([party.id, ...(source.sharedWith ?? []).filter((id) => parties.has(id))]);
    for (const source of party.offers ?? []) {
      sources.push({ source, owners: owners(source), isOffer: true });
    }
    for (const source of party.challenges ?? []) {
      sources.push({ source, owners: owners(source), isOffer: false });
    }
  }
  const corpus = readCorpus(
    sources.map((one) => one.source),
    input.themes ?? [],
  );
  const items = sources.map(({ source, owners, isOffer }, index) => {
    const read = corpus.items[index];
    if (!read) throw new Error("the corpus lost an item");
    return { isOffer, item: { source, owners, read } };
  });
  const offers = items.filter((one) => one.isOffer).map((one) => one.item);
  const challenges = items.filter((one) => !one.isOffer).map((one) => one.item);

  const answers = compareAll(challenges, offers, "answer");
  const peers = compareAll(challenges, challenges, "peer");
  const rankings = challenges.map((challenge, index) => ({
    challenge: challenge.source.id,
    offers: (answers[index] ?? [])
      .slice(0, MOST_RANKED)
      .map(({ other, score }) => ({ offer: other.source.id, score: rounded(score) })),
    peers: (peers[index] ?? [])
      .slice(0, MOST_RANKED)
      .map(({ other, score }) => ({ challenge: other.source.id, score: rounded(score) })),
  }));
  return { offers, challenges, answers: answers.flat(), peers: eachOnce(peers.flat()), rankings };
}

/**
 * For each challenge its relations to others' items, best first. What two items have no word,
 * concept or theme in common is left out, as is what belongs to one of the challenge's owners.
 */
function compareAll(
  challenges: readonly OwnedItem[],
  others: readonly OwnedItem[],
  kind: RelationKind,
): Relation[][] {
  const index = new LikenessIndex(others.map((other) => other.read));
  const likeness = challenges.map((challenge) => {
    const row = index.compare(challenge.read);
    others.forEach((other, o) => {
      if (haveOwnerInCommon(challenge, other)) row[o] = 0;
    });
    return row;
  });
  const crowdOfChallenge = likeness.map((row) => meanOfTopFive(row));
  const crowdOfOther = others.map((_, o) => meanOfTopFive(likeness.map((row) => row[o] ?? 0)));
  return challenges.map((challenge, c) => {
    const row = likeness[c] ?? new Float64Array();
    const fits = row.map((raw, o) =>
      corrected(raw, crowdOfChallenge[c] ?? 0, crowdOfOther[o] ?? 0),
    );
    const order = [...row.keys()].filter((o) => (row[o] ?? 0) > 0);
    const fit = (o: number) => fits[o] ?? 0;
    order.sort((x, y) => fit(y) - fit(x) || (idOf(others, x) < idOf(others, y) ? -1 : 1));
    const relations: Relation[] = [];
    for (const [rank, o] of order.entries()) {
      const other = others[o];
      const score = calibrate(fit(o), rank, kind);
      if (!other || (rank >= MOST_RANKED && score < WEAKEST_RELATION)) break;
      relations.push({ challenge, other, score, rank });
    }
    return relations;
  });
}

function idOf(items: readonly OwnedItem[], index: number): string {
  return items[index]?.source.id ?? "";
}

function haveOwnerInCommon(a: OwnedItem, b: OwnedItem): boolean {
  for (const owner of a.owners) if (b.owners.has(owner)) return true;
  return false;
}

/** A pair of challenges stands in both their rankings: keeps the better score of the two. */
function eachOnce(relations: readonly Relation[]): Relation[] {
  const best = new Map<OwnedItem, Map<OwnedItem, Relation>>();
  for (const relation of relations) {
    const { challenge, other } = relation;
    const [one, two] =
      challenge.source.id < other.source.id ? [challenge, other] : [other, challenge];
    const row = best.get(one) ?? new Map<OwnedItem, Relation>();
    const known = row.get(two);
    if (!known || relation.score > known.score) row.set(two, relation);
    best.set(one, row);
  }
  return [...best.values()].flatMap((row) => [...row.values()]);
}
