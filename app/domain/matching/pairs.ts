import { contextOf } from "./context.ts";
import type { MatchInput, PartyInput, SignalInput, TextInput } from "./input.ts";
import { sharedBetween, type Shared } from "./likeness.ts";
import type { Reason } from "./output.ts";
import { pairKey } from "./pair-key.ts";
import { WEAKEST_RELATION, type OwnedItem, type Relation, type Relations } from "./relations.ts";
import { rounded } from "./scores.ts";

/** Whether the words of a challenge may be shown to others. */
export type MayQuote = (challengeId: string) => boolean;

/** Two parties with all that speaks for introducing them. `a` < `b` as strings. */
export type Pair = { a: string; b: string; score: number; reasons: readonly Reason[] };

// What people did on the day says less than what they wrote: judgement, not fitted.
const SIGNAL_SCORES: Readonly<Record<SignalInput["kind"], number>> = {
  route: 0.15,
  bookmark: 0.2,
  visit: 0.3,
  tip: 0.4,
  pledge: 0.5,
};
const MOST_FOR_INTERESTS = 0.15;
const MOST_FOR_CONTEXT = 0.08;
/** How much of the weaker kinds of reason is added on top of the strongest reason. */
const EXTRA_SHARE = 0.3;
/** The most that the weaker kinds can add, as a share of what the strongest reason leaves to 1. */
export const MOST_EXTRA =
  EXTRA_SHARE * (SIGNAL_SCORES.pledge + MOST_FOR_INTERESTS + MOST_FOR_CONTEXT);
// Judgement: a theme in common that no word of the texts bears out is a suggestion, never sure.
const WITHOUT_WORDS = 0.6;
const MOST_REASONS = 5;

type Draft = { a: PartyInput; b: PartyInput; reasons: Reason[] };

/** All pairs of parties with at least one reason, in the order of their ids. */
export function pairUp(input: MatchInput, relations: Relations, mayQuote: MayQuote): Pair[] {
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const drafts = new Map<string, Draft>();
  const add = (from: string, to: string, reason: () => Reason) => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const [partyA, partyB] = [parties.get(a), parties.get(b)];
    if (!partyA || !partyB || a === b) return;
    const known = drafts.get(pairKey(a, b)) ?? { a: partyA, b: partyB, reasons: [] };
    known.reasons.push(reason());
    drafts.set(pairKey(a, b), known);
  };

  for (const relation of relations.answers) {
    if (relation.score < WEAKEST_RELATION) continue;
    forEachSeeker(relation, parties, (from, to) =>
      add(from, to, () => answerReason(relation, from, to, mayQuote)),
    );
  }
  for (const relation of relations.peers) {
    if (relation.score < WEAKEST_RELATION) continue;
    forEachOwnerPair(relation, (from, to) =>
      add(from, to, () => peerReason(relation, to, mayQuote)),
    );
  }
  const offers = new Map(relations.offers.map((offer) => [offer.source.id, offer]));
  const taken = new Map<string, { signal: SignalInput; offer: OwnedItem }>();
  for (const signal of input.signals ?? []) {
    const offer = offers.get(signal.offer);
    if (!offer || offer.owners.has(signal.from)) continue;
    // A visit and a pledge to one offer are one reason: the strongest of them.
    const key = JSON.stringify([signal.from, signal.offer]);
    const known = taken.get(key);
    if (!known || SIGNAL_SCORES[signal.kind] > SIGNAL_SCORES[known.signal.kind]) {
      taken.set(key, { signal, offer });
    }
  }
  for (const { signal, offer } of taken.values()) {
    for (const owner of offer.owners) {
      add(owner, signal.from, () => ({
        kind: "signal",
        score: SIGNAL_SCORES[signal.kind],
        from: owner,
        to: signal.from,
        offer: signal.offer,
      }));
    }
  }
  addInterests(input, add);
  return [...drafts.values()]
    .map(finish)
    .sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
}

function forEachOwnerPair(
  { challenge, other }: Relation,
  visit: (from: string, to: string) => void,
): void {
  for (const from of other.owners) for (const to of challenge.owners) visit(from, to);
}

/**
 * An offer of several parties is shown by one of them: introducing the same seeker to each of
 * them would be one stall in two mails. The one that lists it goes first, if somebody there agreed.
 */
function forEachSeeker(
  { challenge, other }: Relation,
  parties: ReadonlyMap<string, PartyInput>,
  visit: (from: string, to: string) => void,
): void {
  const owners = [...other.owners];
  const shower = owners.find((id) => parties.get(id)?.optIn !== false) ?? owners[0];
  if (shower === undefined) return;
  for (const to of challenge.owners) visit(shower, to);
}

function answerReason(
  { challenge, other, score }: Relation,
  from: string,
  to: string,
  mayQuote: MayQuote,
): Reason {
  const { isInWords, ...shared } = sharedBetween(other.read, challenge.read, {
    a: true,
    b: mayQuote(challenge.source.id),
  });
  return {
    kind: "offer-answers-challenge",
    score: rounded(isInWords ? score : score * WITHOUT_WORDS),
    from,
    to,
    offer: other.source.id,
    challenge: challenge.source.id,
    ...carriers(shared, challenge.source, other.source),
  };
}

function peerReason({ challenge, other, score }: Relation, to: string, mayQuote: MayQuote): Reason {
  const { isInWords, ...shared } = sharedBetween(challenge.read, other.read, {
    a: mayQuote(challenge.source.id),
    b: mayQuote(other.source.id),
  });
  return {
    kind: "same-challenge",
    score: rounded(isInWords ? score : score * WITHOUT_WORDS),
    to,
    challenge: challenge.source.id,
    otherChallenge: other.source.id,
    ...carriers(shared, challenge.source, other.source),
  };
}

/** What carries a reason. A theme that the texts only hint at is no theme to name to people. */
function carriers(
  { terms, themes, isInBoth }: Pick<Shared, "terms" | "themes" | "isInBoth">,
  one: TextInput,
  two: TextInput,
): Pick<Reason, "themes" | "terms" | "basis"> {
  if (isInBoth) return { themes, terms };
  const chosen = themes.filter((id) => one.themes?.includes(id) && two.themes?.includes(id));
  const others = themes.filter((id) => !chosen.includes(id));
  const basis = chosen.length > 0 ? "theme" : "hunch";
  return { themes: [...chosen, ...others], terms, basis };
}

/** Shared interests count by how rare they are: what everybody tags brings nobody together. */
function addInterests(
  input: MatchInput,
  add: (a: string, b: string, reason: () => Reason) => void,
): void {
  const holders = new Map<string, string[]>();
  for (const party of input.parties) {
    for (const theme of new Set(party.interests ?? [])) {
      holders.set(theme, [...(holders.get(theme) ?? []), party.id]);
    }
  }
  const rarity = (theme: string) =>
    Math.log(1 + input.parties.length / (holders.get(theme)?.length ?? 1));
  const withInterests = input.parties.filter((party) => (party.interests ?? []).length > 0);
  withInterests.forEach((one, index) => {
    const mine = new Set(one.interests);
    for (const two of withInterests.slice(index + 1)) {
      const all = new Set([...mine, ...(two.interests ?? [])]);
      const both = [...new Set(two.interests)].filter((theme) => mine.has(theme));
      if (both.length === 0) continue;
      const sum = (themes: Iterable<string>) =>
        [...themes].reduce((total, theme) => total + rarity(theme), 0);
      const score = rounded((MOST_FOR_INTERESTS * sum(both)) / sum(all));
      const themes = both.sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1));
      add(one.id, two.id, () => ({ kind: "shared-interest", score, themes }));
    }
  });
}

function finish({ a, b, reasons }: Draft): Pair {
  const context = contextOf(a, b);
  const all = [...reasons];
  const contextScore = rounded(MOST_FOR_CONTEXT * context.score);
  if (contextScore >= WEAKEST_RELATION) all.push({ kind: "context", score: contextScore });
  all.sort((x, y) => y.score - x.score || (reasonKey(x) < reasonKey(y) ? -1 : 1));
  const strongest = all[0];
  const top = strongest?.score ?? 0;
  // The strongest reason makes the score; adding up alike reasons would reward long lists.
  let extra = 0;
  for (const kind of ["signal", "shared-interest", "context"] as const) {
    if (strongest?.kind === kind) continue;
    extra += all.find((reason) => reason.kind === kind)?.score ?? 0;
  }
  const score = rounded(Math.min(1, top + (1 - top) * EXTRA_SHARE * extra));
  return { a: a.id, b: b.id, score, reasons: all.slice(0, MOST_REASONS) };
}

function reasonKey(reason: Reason): string {
  return JSON.stringify([reason.kind, reason.offer, reason.challenge, reason.otherChallenge]);
}
