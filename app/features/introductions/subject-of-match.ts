import { findChallengeSpokenOf, findOffer, type SpokenOf } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-runs.ts";
import type { Transaction } from "#app/db/transaction.ts";

/** What the strongest reason of a match speaks of. */
export interface SubjectOfMatch {
  kind: "answer" | "same";
  offer: SpokenOf | null;
  challenge: SpokenOf | null;
  otherChallenge: SpokenOf | null;
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
  return { kind: offer ? "answer" : "same", offer, challenge, otherChallenge };
}
