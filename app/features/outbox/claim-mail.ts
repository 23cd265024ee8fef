import { hasConsent } from "#app/db/consents.ts";
import { introductionParties } from "#app/db/introductions.ts";
import { claimMail, endSending, type WaitingMail } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";

/**
 * Takes one mail for sending, or null when it need not go (any more). An introduction goes
 * only when everybody it names still agrees: asked here, in the transaction that takes it.
 */
export async function claimForSending(outboxId: string, now: Date): Promise<WaitingMail | null> {
  return inTransaction(async (tx) => {
    const mail = await claimMail(outboxId, now, tx);
    if (!mail?.introductionId) return mail;
    const parties = await introductionParties(mail.introductionId, tx);
    const agree = await Promise.all(
      parties.people.map(({ userId }) => hasConsent(userId, parties.eventSlug, tx)),
    );
    if (parties.people.length === 2 && agree.every(Boolean)) return mail;
    await endSending(mail.id, { status: "CANCELLED", lastError: "consent was withdrawn" }, tx);
    return null;
  });
}
