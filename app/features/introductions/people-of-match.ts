import { consentingUserIds } from "#app/db/consents.ts";
import { findCandidatesByOrganisation, type Candidate } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { choosePerson } from "#app/domain/matching/choose-person.ts";
import type { Lapse, Subject } from "#app/domain/matching/today.ts";

/** The people an organiser picked, by side; absent where the usual one is right. */
export interface PickedPeople {
  a?: string;
  b?: string;
}

export type PeopleOfMatch =
  | { ok: true; a: Candidate; b: Candidate }
  | { ok: false; reason: "lapsed"; lapse: Lapse; a: string; b: string }
  | { ok: false; reason: "nobody-agreed"; organisation: string };

/** Who of an organisation agreed to be introduced, contact first. */
export type AgreedAt = (organisationId: string) => Candidate[];

/** Who agreed at the organisations of these matches, as it is now: as many queries as for one. */
export async function findAgreed(
  matches: readonly MatchRow[],
  event: Event,
  tx?: Transaction,
): Promise<AgreedAt> {
  const ids = new Set(matches.flatMap(({ a, b }) => [a.id, b.id]));
  const agreed = await consentingUserIds(event.slug, tx);
  const there = await findCandidatesByOrganisation([...ids], event.id, tx);
  return (id) => (there.get(id) ?? []).filter(({ userId }) => agreed.has(userId));
}

/** Who is named on both sides, where the match still stands and somebody there agrees. */
export function peopleOfMatch(
  match: MatchRow,
  agreedAt: AgreedAt,
  picked: PickedPeople = {},
): PeopleOfMatch {
  if (match.lapsed) {
    return { ok: false, reason: "lapsed", lapse: match.lapsed, a: match.a.name, b: match.b.name };
  }
  const a = personOf(match.subject, match.a.id, agreedAt(match.a.id), picked.a);
  if (!a) return { ok: false, reason: "nobody-agreed", organisation: match.a.name };
  // Somebody can work for both sides, but is not introduced to oneself.
  const others = agreedAt(match.b.id).filter(({ userId }) => userId !== a.userId);
  const b = personOf(match.subject, match.b.id, others, picked.b);
  if (!b) return { ok: false, reason: "nobody-agreed", organisation: match.b.name };
  return { ok: true, a, b };
}

function personOf(
  subject: Subject,
  organisationId: string,
  agreed: Candidate[],
  picked: string | undefined,
): Candidate | null {
  const texts = [subject.offer, subject.challenge, subject.otherChallenge];
  const ownerId = texts.find((text) => text?.organisationId === organisationId)?.ownerId ?? null;
  const chosen = choosePerson({ agreed, ownerId, pickedId: picked ?? null });
  return agreed.find(({ userId }) => userId === chosen) ?? null;
}
