import { claimPlainMail, firstOfThread, whyNotTo } from "#app/db/outbox-delivery.ts";
import { claimMail, endSending, reword, type WaitingMail } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isRefusable, REFUSABLE_TEMPLATES } from "#app/domain/outbox/refusable.ts";
import { callForMail, type Call } from "./call-for-mail.ts";

export interface ClaimedMail extends WaitingMail {
  /** `messageId` of the first mail about the same introduction that this receiver had */
  answers?: string | null;
}

/**
 * Takes one mail for sending, or null when it need not go (any more): to a marked address nothing
 * goes, and to who refused it only what is about their own registration. An introduction goes
 * only when everybody it names still agrees and what it is about still stands, and it says only
 * what may be quoted now: asked here, in the transaction that takes it.
 */
export async function claimForSending(outboxId: string, now: Date): Promise<ClaimedMail | null> {
  const plain = await claimPlainMail(outboxId, now, REFUSABLE_TEMPLATES);
  if (plain) return plain.offBecause ? null : plain;
  return inTransaction(async (tx) => {
    const mail = await claimMail(outboxId, now, tx);
    if (!mail?.introductionId) return mail;
    const why = await whyNotTo(mail.toEmail, isRefusable(mail.template), tx);
    const call: Call = why ? { goes: false, why } : await callForMail(mail, tx);
    if (call.goes) {
      const answers = await firstOfThread(mail, tx);
      const data = call.words ? await reword(mail, call.words, tx) : mail.data;
      return { ...mail, data, answers };
    }
    await endSending(mail.id, { status: "CANCELLED", lastError: call.why }, tx);
    return null;
  });
}
