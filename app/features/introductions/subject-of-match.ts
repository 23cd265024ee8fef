import {
  findChallengeSpokenOf,
  findOffer,
  findThemeName,
  type SpokenOf,
} from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-runs.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { Reason } from "#app/domain/matching/output.ts";

/** What the strongest reason of a match speaks of. */
export interface SubjectOfMatch {
  kind: "answer" | "same";
  /** the reason itself; absent where none is about a text */
  reason: Reason | undefined;
  offer: SpokenOf | null;
  challenge: SpokenOf | null;
  otherChallenge: SpokenOf | null;
  /** name of the theme that the two sides share, if they share one */
  theme: string | null;
  /** what it speaks of was taken back since the match was proposed */
  isOutdated: boolean;
}

export async function subjectOfMatch(match: MatchRow, tx?: Transaction): Promise<SubjectOfMatch> {
  // A lock or a small reason can stand first; the introduction is about a text where there is one.
  const reason =
    match.reasons.find(({ kind }) => kind === "offer-answers-challenge") ??
    match.reasons.find(({ kind }) => kind === "same-challenge") ??
    match.reasons.find(({ offer }) => offer !== undefined);
  const offer = reason?.offer ? await findOffer(reason.offer, tx) : null;
  const challenge = reason?.challenge ? await findChallengeSpokenOf(reason.challenge, tx) : null;
  const otherChallenge = reason?.otherChallenge
    ? await findChallengeSpokenOf(reason.otherChallenge, tx)
    : null;
  return {
    kind: reason?.offer ? "answer" : "same",
    reason,
    offer,
    challenge,
    otherChallenge,
    theme: reason?.themes ? await findThemeName(match.eventId, reason.themes, tx) : null,
    isOutdated:
      (reason?.offer !== undefined && !offer) ||
      (reason?.challenge !== undefined && !challenge) ||
      (reason?.otherChallenge !== undefined && !otherChallenge),
  };
}
