import { contextOf } from "./context.ts";
import type { MatchInput, PartyInput } from "./input.ts";
import { numberOfPair, partyNumbers } from "./may-meet.ts";
import type { Reason } from "./output.ts";
import {
  addAnswer,
  addInterests,
  addPeer,
  addSignals,
  MOST_FOR_INTERESTS,
  MOST_FOR_SIGNAL,
  type Add,
  type DraftReason,
  type MayQuote,
} from "./pair-reasons.ts";
import { WEAKEST_RELATION, type Relation, type Relations } from "./relations.ts";
import { rounded, SCORE_UNITS } from "./scores.ts";

/** Two parties with all that speaks for introducing them. `a` < `b` as strings. */
export type Pair = { a: string; b: string; score: number; reasons: readonly Reason[] };

const MOST_FOR_CONTEXT = 0.08;
/** How much of the weaker kinds of reason is added on top of the strongest reason. */
const EXTRA_SHARE = 0.3;
/** The most that the weaker kinds can add, as a share of what the strongest reason leaves to 1. */
const MOST_EXTRA = EXTRA_SHARE * (MOST_FOR_SIGNAL + MOST_FOR_INTERESTS + MOST_FOR_CONTEXT);
// Judgement: a theme in common that no word of the texts bears out is a suggestion, never sure.
const WITHOUT_WORDS = 0.6;
const MOST_REASONS = 5;

type Draft = { a: PartyInput; b: PartyInput; reasons: DraftReason[] };

/** Pairs under this and under the threshold are left out: no choice takes them. */
const LEAST_PAIR = 0.3;

/**
 * All pairs of parties that a choice may take, in the order of their ids: those that score enough,
 * and the locked ones as far as anything speaks for them. Where it must stop before all is weighed,
 * those of the strongest relations, and not `isWhole`.
 */
export function pairUp(
  input: MatchInput,
  relations: Pick<Relations, "offers" | "answers" | "peers">,
  mayQuote: MayQuote,
  shouldStop: () => boolean = () => false,
): { pairs: Pair[]; isWhole: boolean } {
  const numbers = partyNumbers(input);
  const { parties } = input;
  const keyOf = (from: string, to: string) =>
    numberOfPair(numbers.get(from) ?? NaN, numbers.get(to) ?? NaN, parties.length);
  const drafts = new Map<number, Draft>();
  const add: Add = (from, to, reason) => {
    const key = keyOf(from, to);
    if (Number.isNaN(key) || from === to) return;
    const known = drafts.get(key);
    if (known) {
      known.reasons.push(reason());
      return;
    }
    const [a, b] = [from, to].sort().map((id) => parties[numbers.get(id) ?? NaN]);
    if (a && b) drafts.set(key, { a, b, reasons: [reason()] });
  };

  const least = Math.min(LEAST_PAIR, input.threshold ?? LEAST_PAIR);
  const locked = new Set((input.locked ?? []).map(([a, b]) => keyOf(a, b)));
  const isWanted = ({ score }: Relation) =>
    score >= WEAKEST_RELATION && (mostWith(score) >= least || locked.size > 0);
  const byId = new Map(parties.map((party) => [party.id, party]));
  const isWhole =
    eachByScore(relations.answers.filter(isWanted), shouldStop, (relation) => {
      addAnswer(relation, byId, mayQuote, add);
    }) &&
    eachByScore(relations.peers.filter(isWanted), shouldStop, (relation) => {
      addPeer(relation, mayQuote, add);
    });
  addSignals(input, relations.offers, add);
  const areAllIn = addInterests(input, add, shouldStop);
  const pairs = [...drafts].flatMap(([key, draft]) => {
    const isLocked = locked.has(key);
    return finish(draft, least, isLocked) ?? [];
  });
  pairs.sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
  return { pairs, isWhole: isWhole && areAllIn };
}

/** The most that a pair can score whose strongest reason is this. */
export function mostWith(strongest: number): number {
  return strongest + (1 - strongest) * MOST_EXTRA;
}

/** Visits the strongest first; false where it had to stop. */
function eachByScore(
  relations: readonly Relation[],
  shouldStop: () => boolean,
  visit: (relation: Relation) => void,
): boolean {
  for (const relation of relations.toSorted((x, y) => y.score - x.score)) {
    if (shouldStop()) return false;
    visit(relation);
  }
  return true;
}

/** null where it scores less than `least` and is not locked. */
function finish({ a, b, reasons }: Draft, least: number, isLocked: boolean): Pair | null {
  const context = contextOf(a, b);
  // A text that could bring nobody together by itself is not worth telling of either.
  const all = reasons.filter(({ isInWords, score }) => {
    return isLocked || !isInWords || mostWith(score) >= least;
  });
  const contextScore = rounded(MOST_FOR_CONTEXT * context.score);
  if (contextScore >= WEAKEST_RELATION) all.push({ kind: "context", score: contextScore });
  // Whether words carry it takes time to find, and of most pairs it makes no difference.
  if (!isLocked && scoreOf(all) < least - 1 / SCORE_UNITS) return null;
  const weighed = all.map(({ isInWords: find, score, ...reason }): DraftReason => {
    return { ...reason, score: rounded((find?.() ?? true) ? score : score * WITHOUT_WORDS) };
  });
  weighed.sort((x, y) => y.score - x.score || (reasonKey(x) < reasonKey(y) ? -1 : 1));
  const score = rounded(scoreOf(weighed));
  if (!isLocked && score < least) return null;
  const told = weighed.slice(0, MOST_REASONS).map(({ carriers: find, ...reason }): Reason => {
    return { ...reason, ...find?.() };
  });
  return { a: a.id, b: b.id, score, reasons: told };
}

/** The strongest reason makes the score; adding up alike reasons would reward long lists. */
function scoreOf(reasons: readonly Reason[]): number {
  const [first, ...others] = reasons;
  if (!first) return 0;
  const strongest = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  let extra = 0;
  for (const kind of ["signal", "shared-interest", "context"] as const) {
    if (strongest.kind === kind) continue;
    const ofKind = reasons.filter((reason) => reason.kind === kind);
    extra += ofKind.reduce((most, { score }) => Math.max(most, score), 0);
  }
  return Math.min(1, strongest.score + (1 - strongest.score) * EXTRA_SHARE * extra);
}

function reasonKey(reason: Reason): string {
  return JSON.stringify([reason.kind, reason.offer, reason.challenge, reason.otherChallenge]);
}
