import { withdrawConsent } from "#app/db/consents.ts";
import { callOffIntroductions } from "#app/db/introduction-course.ts";
import { introductionIdsOf } from "#app/db/introductions.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";

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

/** The same in a transaction of the caller's. */
export async function stopIntroducing(
  userId: string,
  eventSlug: string,
  now: Date,
  tx: Transaction,
): Promise<void> {
  await withdrawConsent(userId, eventSlug, now, tx);
  const waiting = await introductionIdsOf(userId, eventSlug, tx);
  await callOffIntroductions(waiting, "consent was withdrawn", tx);
}
