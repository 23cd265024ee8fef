import { claimPlainMails, firstOfThread, whyNotTo } from "#app/db/outbox-delivery.ts";
import { claimMail, endSending, reword, type WaitingMail } from "#app/db/outbox.ts";
import { together } from "#app/db/together.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isRefusable, REFUSABLE_TEMPLATES } from "#app/domain/outbox/refusable.ts";
import { callForMail, type Call } from "./call-for-mail.ts";

export interface ClaimedMail extends WaitingMail {
  /** `messageId` of the first mail about the same introduction that this receiver had */
  answers?: string | null;
}

const claimPlain = together((asked: readonly { id: string; now: Date }[]) =>
  claimPlainMails(asked, REFUSABLE_TEMPLATES),
);

/**
 * Takes one mail for sending, or null when it need not go (any more): to a marked address nothing
 * goes, and to who refused it only what is about their own registration. An introduction goes
 * only when everybody it names still agrees and what it is about still stands, and it says only
 * what may be quoted now: asked here, in the transaction that takes it.
 */
export async function claimForSending(outboxId: string, now: Date): Promise<ClaimedMail | null> {
  const plain = await claimPlain({ id: outboxId, now });
  if (plain) return plain.offBecause ? null : plain;
  return inTransaction(async (tx) => {
    const mail = await claimMail(outboxId, now, tx);
    if (!mail) return null;
    const why = await whyNotTo(mail.toEmail, isRefusable(mail.template) && !mail.isTest, tx);
    const call: Call = why
      ? { goes: false, why }
      : mail.introductionId
        ? await callForMail(mail, tx)
        : { goes: true, words: null };
    if (call.goes) {
      const answers = await firstOfThread(mail, tx);
      const data = call.words ? await reword(mail, call.words, tx) : mail.data;
      return { ...mail, data, answers };
    }
    await endSending(mail.id, { status: "CANCELLED", lastError: call.why }, tx);
    return null;
  });
}
