import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { strongestSignal } from "./explain.ts";
import type { SignalInput } from "./input.ts";
import type { Reason } from "./output.ts";
import { tell, type Facts } from "./tell.ts";

/** An offer or a challenge as it stands today. */
export interface TextToday {
  id: string;
  organisationId: string;
  ownerId: string | null;
  title: string;
  /** family of its first theme, if it has one */
  family: ThemeFamily | null;
  /** whether its words may be shown to others; an offer's always may */
  isPublic: boolean;
}

/** What is left today of what reasons speak of: a text that is in here nowhere is gone. */
export interface Today {
  /** offers on the programme, with the ids of all organisations that show them */
  offers: ReadonlyMap<string, TextToday & { shownBy: readonly string[] }>;
  /** challenges that are public or for matching */
  challenges: ReadonlyMap<string, TextToday>;
  /** theme id → name */
  themes: ReadonlyMap<string, string>;
  /** what people did who agree today to be introduced; `from`: their organisation */
  signals: readonly { from: string; offer: string; kind: SignalInput["kind"] }[];
  /** which samenwerkingsverband has which gemeente in it */
  ties: readonly (readonly [partnershipId: string, memberId: string])[];
}

/** A match as it was proposed, of whatever day. */
export interface ProposedMatch {
  a: { id: string; name: string };
  b: { id: string; name: string };
  reasons: readonly Reason[];
}

/**
 * Why a match counts no more: what it was about is gone, `of` is the name of whose it was; or they
 * know each other by now, since the gemeente `of` came into the samenwerkingsverband.
 */
export interface Lapse {
  what: "offer" | "challenge" | "signal" | "member";
  of: string;
}

/** The reason that an introduction is about, with the texts it speaks of. */
export interface Subject {
  /** absent where no reason speaks of a text; without a sentence where its text is gone */
  reason: Reason | undefined;
  offer: TextToday | null;
  challenge: TextToday | null;
  otherChallenge: TextToday | null;
}

export interface MatchToday {
  /** strongest first, without those whose text is gone, each told as it may be told today */
  reasons: Reason[];
  subject: Subject;
  /** null while what it is about still stands */
  lapsed: Lapse | null;
}

/**
 * A reason as it is kept. The words of a text are its owner's to change, to hide and to take
 * back, so a sentence or a term with such words is never kept: `matchToday` tells it anew.
 */
export function toKeep({ terms: _, text, sides, ...reason }: Reason): Reason {
  if (speaksOfText(reason)) return reason;
  return { ...reason, ...(text !== undefined && { text }), ...(sides && { sides }) };
}

/** What a proposed match comes down to today, and whether it still stands. */
export function matchToday(match: ProposedMatch, today: Today): MatchToday {
  const facts = factsOf(match, today);
  const retold = (reason: Reason): Reason => ({
    ...toKeep(reason),
    ...(speaksOfText(reason) && tell(reason, { a: match.a.id, b: match.b.id }, facts)),
  });
  // A lock or a small reason can stand first; the introduction is about a text where there is one.
  const about =
    match.reasons.find(({ kind }) => kind === "offer-answers-challenge") ??
    match.reasons.find(({ kind }) => kind === "same-challenge") ??
    match.reasons.find(speaksOfText);
  const lapsed = knowEachOther(match, today) ?? (about ? whatIsGone(about, match, today) : null);
  return {
    reasons: match.reasons.filter((reason) => !whatIsGone(reason, match, today)).map(retold),
    subject: {
      reason: about && (lapsed ? toKeep(about) : retold(about)),
      offer: today.offers.get(about?.offer ?? "") ?? null,
      challenge: today.challenges.get(about?.challenge ?? "") ?? null,
      otherChallenge: today.challenges.get(about?.otherChallenge ?? "") ?? null,
    },
    lapsed,
  };
}

/** One Dutch sentence that says why a match counts no more, without a word of what is gone. */
export function lapseSentence({ what, of }: Lapse): string {
  switch (what) {
    case "offer":
      return `Het praktijkvoorbeeld van ${of} is er niet meer bij.`;
    case "challenge":
      return `Het vraagstuk van ${of} doet niet meer mee.`;
    case "signal":
      return `Wat iemand van ${of} bewaarde of bezocht, telt niet meer mee.`;
    case "member":
      return `${of} hoort nu bij dit samenwerkingsverband, dus ze kennen elkaar al.`;
  }
}

function knowEachOther({ a, b }: ProposedMatch, today: Today): Lapse | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const isIn = today.ties.some(([whole, member]) => whole === one.id && member === other.id);
    if (isIn) return { what: "member", of: other.name };
  }
  return null;
}

function speaksOfText({ offer, challenge, otherChallenge }: Reason): boolean {
  return [offer, challenge, otherChallenge].some((id) => id !== undefined);
}

function whatIsGone(reason: Reason, match: ProposedMatch, today: Today): Lapse | null {
  const { from, to, offer, challenge, otherChallenge } = reason;
  const nameOf = (id: string | undefined) => (id === match.a.id ? match.a.name : match.b.name);
  const other = to === match.a.id ? match.b.id : match.a.id;
  // A partner that no longer shows it has nothing to tell about it either.
  const shownBy = offer === undefined ? [] : (today.offers.get(offer)?.shownBy ?? []);
  if (offer !== undefined && !shownBy.includes(from ?? other)) {
    return { what: "offer", of: nameOf(from ?? other) };
  }
  if (challenge !== undefined && !today.challenges.has(challenge)) {
    return { what: "challenge", of: nameOf(to) };
  }
  if (otherChallenge !== undefined && !today.challenges.has(otherChallenge)) {
    return { what: "challenge", of: nameOf(other) };
  }
  const isSilent = reason.kind === "signal" && signalsOf(reason, today).length === 0;
  return isSilent ? { what: "signal", of: nameOf(to) } : null;
}

function signalsOf({ to, offer }: Reason, today: Today) {
  return today.signals.filter((signal) => signal.from === to && signal.offer === offer);
}

function factsOf({ a, b }: ProposedMatch, today: Today): Facts {
  const textOf = (id: string) => today.offers.get(id) ?? today.challenges.get(id);
  return {
    nameOf: (id) => [a, b].find((party) => party.id === id)?.name ?? "",
    titleOf: (id = "") => textOf(id)?.title ?? "",
    mayQuote: (id) => today.challenges.get(id)?.isPublic ?? false,
    themeName: (id) => today.themes.get(id),
    signalOf: (reason) => strongestSignal(signalsOf(reason, today)) ?? "bookmark",
    // Told where the match was made: it quotes nobody, so it is kept as it was.
    contextOf: () => ({ score: 0, isNear: false, isAlikeInSize: false }),
  };
}
