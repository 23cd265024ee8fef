import { findConsent, giveConsent, withdrawConsent } from "#app/db/consents.ts";
import { introductionIdsOf } from "#app/db/introductions.ts";
import { cancelWaitingIntroductions } from "#app/db/outbox.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";

export type ChangedConsent = { ok: true } | { ok: false; reason: "not-registered" };

/** Somebody agrees to be introduced: a new row, unless a yes still stands. */
export function agreeToIntroductions(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<ChangedConsent> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await lockRegistration(registration.id, tx);
    if (await findConsent(userId, eventSlug, tx)) return { ok: true };
    const given = { userId, eventSlug, wording: CONSENT_WORDING, givenAt: now };
    await giveConsent(given, tx);
    return { ok: true };
  });
}

/** Takes the yes back at any moment. Introductions that were not mailed yet are called off. */
export function withdrawFromIntroductions(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    await stopIntroducing(userId, eventSlug, now, tx);
    return { ok: true };
  });
}

export async function stopIntroducing(
  userId: string,
  eventSlug: string,
  now: Date,
  tx: Transaction,
): Promise<void> {
  await withdrawConsent(userId, eventSlug, now, tx);
  const waiting = await introductionIdsOf(userId, eventSlug, tx);
  await cancelWaitingIntroductions(waiting, "consent was withdrawn", tx);
}
