import { hasConsent } from "#app/db/consents.ts";
import { introductionParties } from "#app/db/introductions.ts";
import { claimMail, endSending, type WaitingMail } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";

/**
 * Takes one mail for sending, or null when it need not go (any more). An introduction goes
 * only when everybody it names still agrees: asked here, in the transaction that takes it.
 */
export async function claimForSending(outboxId: string, now: Date): Promise<WaitingMail | null> {
  const mail = await inTransaction(async (tx) => {
    const claimed = await claimMail(outboxId, now, tx);
    if (!claimed?.introductionId) return claimed && { ...claimed, mayGo: true };
    const parties = await introductionParties(claimed.introductionId, tx);
    const agree = await Promise.all(
      parties.people.map(({ userId }) => hasConsent(userId, parties.eventSlug, tx)),
    );
    return { ...claimed, mayGo: parties.people.length === 2 && agree.every(Boolean) };
  });
  if (!mail) return null;
  if (mail.mayGo) return mail;
  await endSending(mail.id, { status: "CANCELLED", lastError: "consent was withdrawn" });
  return null;
}
