import { moveMail, type MailAddress } from "#app/db/outbox-office.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { MAIL_MOVES, type MailMove } from "#app/domain/outbox/mail-moves.ts";
import { enqueue } from "#app/queue/queue.ts";

/**
 * An organiser holds a mail, releases it, calls it off or has it sent again.
 * @returns false when it is past that, say because it went meanwhile
 */
export async function decideMail(address: MailAddress, move: MailMove): Promise<boolean> {
  const { from, to } = MAIL_MOVES[move];
  const lastError = move === "cancel" ? "an organiser cancelled it" : null;
  return inTransaction(async (tx) => {
    if (!(await moveMail(address, { from, to, lastError }, tx))) return false;
    if (to === "QUEUED") await enqueue("deliver-mail", { outboxId: address.id }, tx);
    return true;
  });
}
