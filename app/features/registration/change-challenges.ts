import {
  bringChallenge,
  dropChallenge,
  listBroughtChallenges,
  rewriteChallenge,
} from "#app/db/challenges-of-visitors.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { MOST_CHALLENGES } from "#app/domain/registration-of-visitors/limits.ts";

export type ChangedChallenge =
  { ok: true } | { ok: false; reason: "not-registered" | "not-found" | "enough" };

/** Keeps a visitor's challenge under its id, new or not; never more than there may be. */
export function saveVisitorChallenge(
  userId: string,
  eventSlug: string,
  challenge: VisitorChallenge,
): Promise<ChangedChallenge> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await lockRegistration(registration.id, tx);
    const bringer = { userId, eventId: registration.eventId };
    if (await rewriteChallenge(bringer, challenge, tx)) return { ok: true };
    const brought = await listBroughtChallenges(bringer, tx);
    if (brought.length >= MOST_CHALLENGES) return { ok: false, reason: "enough" };
    const organisationId = registration.organisation.id;
    const { eventId } = registration;
    await bringChallenge({ ...challenge, eventId, organisationId, ownerId: userId }, tx);
    // An id that was somebody else's already was left as it stood.
    const mine = await rewriteChallenge(bringer, challenge, tx);
    return mine ? { ok: true } : { ok: false, reason: "not-found" };
  });
}

export async function dropVisitorChallenge(
  userId: string,
  eventSlug: string,
  challengeId: string,
): Promise<ChangedChallenge> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await dropChallenge({ userId, eventId: registration.eventId }, challengeId, tx);
    return { ok: true };
  });
}
