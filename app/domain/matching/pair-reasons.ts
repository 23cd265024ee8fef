import type { MatchInput, PartyInput, SignalInput, TextInput } from "./input.ts";
import type { Reason } from "./output.ts";
import type { OwnedItem, Relation } from "./relations.ts";
import { rounded } from "./scores.ts";
import { isInWords, sharedBetween, type Shared } from "./shared.ts";

/** Whether the words of a challenge may be shown to others. */
export type MayQuote = (challengeId: string) => boolean;

type Carriers = Pick<Reason, "themes" | "terms" | "basis">;
/** A reason as it is found; what takes time to find is found when it is needed. */
export type DraftReason = Reason & { isInWords?: () => boolean; carriers?: () => Carriers };
/** Takes a reason for introducing two parties. */
export type Add = (from: string, to: string, reason: () => DraftReason) => void;

// What people did on the day says less than what they wrote: judgement, not fitted.
const SIGNAL_SCORES: Readonly<Record<SignalInput["kind"], number>> = {
  route: 0.15,
  bookmark: 0.2,
  visit: 0.3,
  tip: 0.4,
  pledge: 0.5,
};
export const MOST_FOR_SIGNAL = SIGNAL_SCORES.pledge;
export const MOST_FOR_INTERESTS = 0.15;
/**
 * An offer of several parties is shown by one of them: introducing the same seeker to each of
 * them would be one stall in two mails. The one that lists it goes first, if somebody there agreed.
 */
export function addAnswer(
  relation: Relation,
  parties: ReadonlyMap<string, PartyInput>,
  mayQuote: MayQuote,
  add: Add,
): void {
  const owners = [...relation.other.owners];
  const shower = owners.find((id) => parties.get(id)?.optIn !== false) ?? owners[0];
  if (shower === undefined) return;
  for (const to of relation.challenge.owners) {
    add(shower, to, () => answerReason(relation, shower, to, mayQuote));
  }
}

/** The same struggle is one of all whose it is. */
export function addPeer(relation: Relation, mayQuote: MayQuote, add: Add): void {
  for (const from of relation.other.owners) {
    for (const to of relation.challenge.owners) {
      add(from, to, () => peerReason(relation, to, mayQuote));
    }
  }
}

function answerReason(
  { challenge, other, score }: Relation,
  from: string,
  to: string,
  mayQuote: MayQuote,
): DraftReason {
  return {
    ...{ kind: "offer-answers-challenge", score, from, to },
    offer: other.source.id,
    challenge: challenge.source.id,
    isInWords: () => isInWords(other.read, challenge.read),
    carriers: () => {
      const quoted = { a: true, b: mayQuote(challenge.source.id) };
      const shared = sharedBetween(other.read, challenge.read, quoted);
      return carriers(shared, challenge.source, other.source);
    },
  };
}

function peerReason(
  { challenge, other, score }: Relation,
  to: string,
  mayQuote: MayQuote,
): DraftReason {
  return {
    ...{ kind: "same-challenge", score, to },
    challenge: challenge.source.id,
    otherChallenge: other.source.id,
    isInWords: () => isInWords(challenge.read, other.read),
    carriers: () => {
      const quoted = { a: mayQuote(challenge.source.id), b: mayQuote(other.source.id) };
      const shared = sharedBetween(challenge.read, other.read, quoted);
      return carriers(shared, challenge.source, other.source);
    },
  };
}

/** What carries a reason. A theme that the texts only hint at is no theme to name to people. */
function carriers({ terms, themes, isInBoth }: Shared, one: TextInput, two: TextInput): Carriers {
  if (isInBoth) return { themes, terms };
  const chosen = themes.filter((id) => one.themes?.includes(id) && two.themes?.includes(id));
  const others = themes.filter((id) => !chosen.includes(id));
  const basis = chosen.length > 0 ? "theme" : "hunch";
  return { themes: [...chosen, ...others], terms, basis };
}

/** A visit and a pledge to one offer are one reason: the strongest of them. */
export function addSignals(input: MatchInput, offered: readonly OwnedItem[], add: Add): void {
  const offers = new Map(offered.map((offer) => [offer.source.id, offer]));
  const taken = new Map<string, { signal: SignalInput; offer: OwnedItem }>();
  for (const signal of input.signals ?? []) {
    const offer = offers.get(signal.offer);
    if (!offer || offer.owners.has(signal.from)) continue;
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
}

/**
 * Shared interests count by how rare they are: what everybody tags brings nobody together. False
 * where it had to stop.
 */
export function addInterests(input: MatchInput, add: Add, shouldStop: () => boolean): boolean {
  const holders = new Map<string, string[]>();
  for (const party of input.parties) {
    for (const theme of new Set(party.interests ?? [])) {
      holders.set(theme, [...(holders.get(theme) ?? []), party.id]);
    }
  }
  const rarity = (theme: string) =>
    Math.log(1 + input.parties.length / (holders.get(theme)?.length ?? 1));
  const withInterests = input.parties.filter((party) => (party.interests ?? []).length > 0);
  for (const [index, one] of withInterests.entries()) {
    if (shouldStop()) return false;
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
  }
  return true;
}
