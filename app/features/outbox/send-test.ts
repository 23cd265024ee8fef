import { findOfficeMail, insertTest, type MailAddress } from "#app/db/outbox-office.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";

/**
 * Sends a mail as it is now to the organiser who asks, and to nobody else.
 * @returns false when there is no such mail
 */
export async function sendTest(address: MailAddress, toEmail: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const mail = await findOfficeMail(address, tx);
    if (!mail) return false;
    await enqueue("deliver-mail", { outboxId: await insertTest(mail, toEmail, tx) }, tx);
    return true;
  });
}
