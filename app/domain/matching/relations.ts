import { candidateLists, type CandidateList } from "./candidates.ts";
import { readCorpus } from "./corpus.ts";
import type { MatchInput, TextInput } from "./input.ts";
import { meetings } from "./may-meet.ts";
import type { Ranking } from "./output.ts";
import type { OwnWords } from "./own-words.ts";
import type { Reader, ReadItem } from "./reader.ts";
import { calibrate, rounded, SCORING, type RelationKind, type Scoring } from "./scores.ts";

/** An offer or challenge with all parties it belongs to. */
export type OwnedItem = { source: TextInput; owners: ReadonlySet<string>; read: ReadItem };

/** How well `other` (an offer or a challenge) fits `challenge`; `score` is calibrated, 0..1. */
export type Relation = { challenge: OwnedItem; other: OwnedItem; score: number };

export type Relations = {
  offers: readonly OwnedItem[];
  challenges: readonly OwnedItem[];
  /** directed: the offer answers the challenge */
  answers: readonly Relation[];
  /** undirected: each pair of challenges once */
  peers: readonly Relation[];
  rankings: readonly Ranking[];
  /** no relation that was left out of the lists scores more than this */
  leftOut: number;
  /** ids of the parties that something readable belongs to */
  withTexts: ReadonlySet<string>;
};

/** The offers and challenges of an input, read. */
export type ReadTexts = Pick<Relations, "offers" | "challenges">;

export type RelateOptions = {
  /** What else reads texts than the Dutch reader of this folder. */
  reader?: Reader;
  /** per group the expressions that mean the same at this event */
  ownWords?: readonly OwnWords[];
  scoring?: Scoring;
  /** How many that it may meet each challenge keeps of each kind. */
  mostKept?: number;
};

const MOST_RANKED = 20;
// At the size of a parade nothing above the threshold falls out; a test holds it to that.
export const MOST_KEPT = 60;
/** What scores less than this is no reason to introduce anybody. */
export const WEAKEST_RELATION = 0.02;

/** Reads all texts of the input. */
export function readTexts(input: MatchInput, options: RelateOptions = {}): ReadTexts {
  return readItems(input, options.reader ?? readCorpus, options.ownWords ?? []);
}

/** Relates each challenge of the input to other parties' items. `texts`: where they were read. */
export function relate(
  input: MatchInput,
  options: RelateOptions = {},
  texts: ReadTexts = readTexts(input, options),
): Relations {
  const { scoring = SCORING, mostKept = MOST_KEPT } = options;
  const { offers, challenges } = texts;
  const meet = meetings(input);
  const compare = (others: readonly OwnedItem[], kind: RelationKind) => {
    const at = (list: readonly OwnedItem[], place: number) => list[place]?.owners ?? NOBODY;
    const placesOf = placesByOwner(others);
    const lists = candidateLists({
      challenges: challenges.map(({ read }) => read),
      others: others.map(({ read }) => read),
      ownOf: (c) => [...at(challenges, c)].flatMap((owner) => placesOf.get(owner) ?? []),
      mayMeet: (c, o) => meet(at(challenges, c), at(others, o)),
      mostRanked: MOST_RANKED,
      mostMeetable: mostKept,
      scoring,
    });
    return lists.map((list, c) => toRelations(list, challenges[c], others, kind, scoring));
  };
  const answers = compare(offers, "answer");
  const peers = compare(challenges, "peer");
  return {
    offers,
    challenges,
    answers: answers.flatMap(({ kept }) => kept),
    peers: eachOnce(peers.flatMap(({ kept }) => kept)),
    rankings: rankingsOf(input, challenges, answers, peers),
    leftOut: [...answers, ...peers].reduce((most, { leftOut }) => Math.max(most, leftOut), 0),
    withTexts: new Set(
      [...offers, ...challenges].flatMap(({ read, owners }) => (read.isEmpty ? [] : [...owners])),
    ),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function placesByOwner(items: readonly OwnedItem[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  items.forEach(({ owners }, place) => {
    for (const owner of owners) {
      const known = places.get(owner);
      if (known) known.push(place);
      else places.set(owner, [place]);
    }
  });
  return places;
}

/** The items in the order of their ids, so that the order of the file decides nothing. */
function readItems(input: MatchInput, reader: Reader, ownWords: readonly OwnWords[]) {
  const parties = new Set(input.parties.map((party) => party.id));
  const sources = input.parties.flatMap((party) => {
    const owned = (source: TextInput, isOffer: boolean) => ({
      source,
      owners: new Set([party.id, ...(source.sharedWith ?? []).filter((id) => parties.has(id))]),
      isOffer,
    });
    return [
      ...(party.offers ?? []).map((source) => owned(source, true)),
      ...(party.challenges ?? []).map((source) => owned(source, false)),
    ];
  });
  sources.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const texts = sources.map(({ source }) => source);
  const corpus = reader(texts, input.themes ?? [], ownWords);
  const items = sources.map(({ source, owners, isOffer }, index) => {
    const read = corpus.items[index];
    if (!read) throw new Error("the corpus lost an item");
    return { isOffer, item: { source, owners, read } };
  });
  const only = (isOffer: boolean) =>
    items.filter((one) => one.isOffer === isOffer).map(({ item }) => item);
  return { offers: only(true), challenges: only(false) };
}

type OfChallenge = { ranked: Relation[]; kept: Relation[]; leftOut: number };

function toRelations(
  { ranked, meetable, leftOut }: CandidateList,
  challenge: OwnedItem | undefined,
  others: readonly OwnedItem[],
  kind: RelationKind,
  scoring: Scoring,
): OfChallenge {
  const [best, second] = [ranked[0]?.fit ?? -Infinity, ranked[1]?.fit ?? -Infinity];
  const toRelation = ({ other: place, fit }: { other: number; fit: number }): Relation[] => {
    const other = others[place];
    const isFirst = place === ranked[0]?.other;
    const score = calibrate(fit, fit - (isFirst ? second : best), kind, scoring);
    return challenge && other ? [{ challenge, other, score }] : [];
  };
  const inRanked = new Set(ranked.map(({ other }) => other));
  const further = meetable.filter(({ other }) => !inRanked.has(other)).flatMap(toRelation);
  const first = ranked.flatMap(toRelation);
  return {
    ranked: first,
    kept: [...first, ...further].filter(({ score }) => score >= WEAKEST_RELATION),
    leftOut: leftOut === -Infinity ? 0 : calibrate(leftOut, leftOut - best, kind, scoring),
  };
}

function rankingsOf(
  input: MatchInput,
  challenges: readonly OwnedItem[],
  answers: readonly OfChallenge[],
  peers: readonly OfChallenge[],
): Ranking[] {
  const placeOf = new Map(challenges.map(({ source }, place) => [source.id, place]));
  const ids = input.parties.flatMap(({ challenges: own }) => own ?? []).map(({ id }) => id);
  return ids.map((id) => {
    const place = placeOf.get(id) ?? -1;
    return {
      challenge: id,
      offers: (answers[place]?.ranked ?? []).map(({ other, score }) => ({
        offer: other.source.id,
        score: rounded(score),
      })),
      peers: (peers[place]?.ranked ?? []).map(({ other, score }) => ({
        challenge: other.source.id,
        score: rounded(score),
      })),
    };
  });
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
