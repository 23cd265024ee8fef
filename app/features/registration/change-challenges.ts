import { bringChallenge, dropChallenge, rewriteChallenge } from "#app/db/challenges-of-visitors.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { broughtId } from "#app/domain/registration-of-visitors/brought-challenge.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { MOST_CHALLENGES } from "#app/domain/registration-of-visitors/limits.ts";
import { broughtChallenges } from "./brought-challenges.ts";

export type ChangedChallenge =
  { ok: true } | { ok: false; reason: "not-registered" | "not-found" | "enough" };

/**
 * Keeps a visitor's challenge under its id, new or not; never more than there may be. What the same
 * person wrote for their gemeente does not count, and is not changed here.
 */
export function saveVisitorChallenge(
  userId: string,
  eventSlug: string,
  challenge: VisitorChallenge,
): Promise<ChangedChallenge> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await lockRegistration(registration.id, tx);
    const { eventId } = registration;
    const bringer = { userId, eventId };
    const brought = await broughtChallenges(bringer, tx);
    const isKept = brought.some(({ id }) => id === challenge.id);
    const kept = isKept ? challenge : { ...challenge, id: broughtId(challenge.id) };
    if (!isKept && !brought.some(({ id }) => id === kept.id)) {
      if (brought.length >= MOST_CHALLENGES) return { ok: false, reason: "enough" };
      const organisationId = registration.organisation.id;
      await bringChallenge({ ...kept, eventId, organisationId, ownerId: userId }, tx);
    }
    // An id that was somebody else's already was left as it stood.
    const mine = await rewriteChallenge(bringer, kept, tx);
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
    const bringer = { userId, eventId: registration.eventId };
    const brought = await broughtChallenges(bringer, tx);
    if (brought.some(({ id }) => id === challengeId)) {
      await dropChallenge(bringer, challengeId, tx);
    }
    return { ok: true };
  });
}
