import { findConsent, giveConsent } from "#app/db/consents.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";

export type GaveConsent = { ok: true } | { ok: false; reason: "not-registered" };

/** Somebody agrees to be introduced: a new row, unless a yes still stands. */
export function agreeToIntroductions(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<GaveConsent> {
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
