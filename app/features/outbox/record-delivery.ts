import { endSending, type WaitingMail } from "#app/db/outbox.ts";
import { enqueue } from "#app/queue/queue.ts";
import { WAIT_BEFORE_RETRY } from "./retries.ts";

/** How the SMTP server answered, or did not. */
export type Outcome =
  | { outcome: "accepted" }
  | { outcome: "refused"; permanent: boolean; message: string }
  | { outcome: "unsure"; message: string };

/** Writes down what became of a mail, and plans the next try where there is one. */
export async function recordDelivery(
  mail: Pick<WaitingMail, "id" | "attempts">,
  result: Outcome,
  now: Date,
): Promise<void> {
  if (result.outcome === "accepted") return endSending(mail.id, { status: "SENT", sentAt: now });
  const lastError = result.message.slice(0, 500);
  // The server may have taken it: sending again could double it, so an organiser decides.
  if (result.outcome === "unsure") return endSending(mail.id, { status: "UNSURE", lastError });
  const wait = WAIT_BEFORE_RETRY[mail.attempts - 1];
  if (result.permanent || wait === undefined) {
    return endSending(mail.id, { status: "FAILED", lastError });
  }
  await endSending(mail.id, { status: "QUEUED", lastError });
  await enqueue("deliver-mail", { outboxId: mail.id }, undefined, wait);
}
