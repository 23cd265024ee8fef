import { candidateLists, type SearchStage } from "./candidates.ts";
import { comparisonOf, type CandidateList, type Comparison } from "./comparison.ts";
import { readCorpus } from "./corpus.ts";
import type { MatchInput, TextInput } from "./input.ts";
import { meetingsOf, ownersOf, partyNumbers } from "./may-meet.ts";
import type { Ranking } from "./output.ts";
import type { OwnWords } from "./own-words.ts";
import { allot, type ShouldStop, type TimeSpent } from "./pace.ts";
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
  /** false where the time was over before everything was looked at */
  isWhole: boolean;
  /** ids of the parties that something readable belongs to */
  withTexts: ReadonlySet<string>;
};

/** The offers and challenges of an input, read; `isWhole`: all of them, before the time was over. */
export type ReadTexts = Pick<Relations, "offers" | "challenges" | "isWhole">;

export type RelateOptions = {
  /** What else reads texts than the Dutch reader of this folder. */
  reader?: Reader;
  /** per group the expressions that mean the same at this event */
  ownWords?: readonly OwnWords[];
  scoring?: Scoring;
  /** How many that it may meet each challenge keeps of each kind. */
  mostKept?: number;
  /** Whose time is over before all is looked at gives what it has, not `isWhole`. */
  timeSpent?: TimeSpent;
};

const MOST_RANKED = 20;
// At the size of a parade nothing above the threshold falls out; a test holds it to that.
export const MOST_KEPT = 60;
/** What scores less than this is no reason to introduce anybody. */
export const WEAKEST_RELATION = 0.02;

/** Reads all texts of the input. */
export function readTexts(input: MatchInput, options: RelateOptions = {}): ReadTexts {
  const { reader = readCorpus, ownWords = [], timeSpent } = options;
  return readItems(input, reader, ownWords, timeSpent);
}

/** What is to be compared, of each kind. */
export type Comparisons = Readonly<Record<RelationKind, Comparison>>;

export function comparisonsOf(
  input: MatchInput,
  { offers, challenges }: ReadTexts,
  { scoring = SCORING, mostKept = MOST_KEPT }: RelateOptions = {},
): Comparisons {
  const meetings = meetingsOf(input);
  const numbers = partyNumbers(input);
  const ofChallenges = ownersOf(challenges, numbers);
  const compare = (others: readonly OwnedItem[]) =>
    comparisonOf({
      challenges: challenges.map(({ read }) => read),
      others: others.map(({ read }) => read),
      owners: { ofChallenges, ofOthers: ownersOf(others, numbers) },
      ...{ meetings, scoring, mostRanked: MOST_RANKED, mostMeetable: mostKept },
    });
  return { answer: compare(offers), peer: compare(challenges) };
}

/** Tells when the stages of comparing each kind are over; a stage begins when it first asks. */
export function searchPace(kind: RelationKind, timeSpent: TimeSpent | undefined) {
  const others = kind === "answer" ? "offers" : "challenges";
  const begun = new Map<SearchStage, ShouldStop>();
  return (stage: SearchStage) => {
    const known = begun.get(stage) ?? allot(`${stage} of ${others}`, timeSpent);
    begun.set(stage, known);
    return known();
  };
}

/** Relates each challenge of the input to other parties' items. `texts`: where they were read. */
export function relate(
  input: MatchInput,
  options: RelateOptions = {},
  texts: ReadTexts = readTexts(input, options),
): Relations {
  const comparisons = comparisonsOf(input, texts, options);
  const listsOf = (kind: RelationKind) =>
    candidateLists(comparisons[kind], { shouldStop: searchPace(kind, options.timeSpent) });
  const [answer, peer] = [listsOf("answer"), listsOf("peer")];
  return relationsOf(input, texts, { answer, peer }, options.scoring);
}

/** Puts what was found to be alike into relations with their scores. */
export function relationsOf(
  input: MatchInput,
  { offers, challenges, isWhole }: ReadTexts,
  lists: Readonly<Record<RelationKind, readonly CandidateList[]>>,
  scoring: Scoring = SCORING,
): Relations {
  const ofKind = (kind: RelationKind, others: readonly OwnedItem[]) =>
    lists[kind].map((list, c) => toRelations(list, challenges[c], others, kind, scoring));
  const answers = ofKind("answer", offers);
  const peers = ofKind("peer", challenges);
  const all = [...lists.answer, ...lists.peer];
  const isAll = isWhole && all.every(({ leftOut }) => leftOut !== Infinity);
  const most = [...answers, ...peers].reduce((most, one) => Math.max(most, one.leftOut), 0);
  return {
    offers,
    challenges,
    answers: answers.flatMap(({ kept }) => kept),
    peers: eachOnce(peers.flatMap(({ kept }) => kept)),
    rankings: rankingsOf(input, challenges, answers, peers),
    // Of what was not read nothing is known.
    leftOut: isWhole ? most : 1,
    isWhole: isAll,
    withTexts: new Set(
      [...offers, ...challenges].flatMap(({ read, owners }) => (read.isEmpty ? [] : [...owners])),
    ),
  };
}

/** The items in the order of their ids, so that the order of the file decides nothing. */
function readItems(
  input: MatchInput,
  reader: Reader,
  ownWords: readonly OwnWords[],
  timeSpent: TimeSpent | undefined,
): ReadTexts {
  const sources = sourcesOf(input);
  const texts = sources.map(({ source }) => source);
  const corpus = reader(texts, input.themes ?? [], ownWords, timeSpent);
  const items = sources
    .flatMap(({ source, owners, isOffer }, index) => {
      const read = corpus.items[index];
      return read ? [{ isOffer, item: { source, owners, read } }] : [];
    })
    .sort((a, b) => (a.item.source.id < b.item.source.id ? -1 : 1));
  const only = (isOffer: boolean) =>
    items.filter((one) => one.isOffer === isOffer).map(({ item }) => item);
  return { offers: only(true), challenges: only(false), isWhole: items.length === sources.length };
}

/** The texts with whose they are, each party's first before anybody's second. */
function sourcesOf(input: MatchInput) {
  const parties = new Set(input.parties.map((party) => party.id));
  const sources = input.parties.flatMap((party) => {
    const owned = (source: TextInput, turn: number, isOffer: boolean) => ({
      source,
      owners: new Set([party.id, ...(source.sharedWith ?? []).filter((id) => parties.has(id))]),
      ...{ turn, isOffer },
    });
    return [
      ...(party.offers ?? []).map((source, turn) => owned(source, turn, true)),
      ...(party.challenges ?? []).map((source, turn) => owned(source, turn, false)),
    ];
  });
  return sources.sort((a, b) => a.turn - b.turn || (a.source.id < b.source.id ? -1 : 1));
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
