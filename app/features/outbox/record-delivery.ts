import { endTries, noteHandOvers, type Try, type TryEnd } from "#app/db/outbox-delivery.ts";
import { together } from "#app/db/together.ts";
import { enqueue } from "#app/queue/queue.ts";
import { WAIT_BEFORE_RETRY } from "./retries.ts";

/** How the SMTP server answered, or did not. */
export type Outcome =
  | { outcome: "accepted" }
  | { outcome: "refused"; permanent: boolean; message: string }
  | { outcome: "unsure"; message: string };

// What happens at the same moment is written down together: each waits for its own all the same.
const noteHandOver = together(noteHandOvers);
const endTry = together(endTries);

/**
 * Writes down that a mail is about to be whole on the other side.
 * @throws when it is not this worker's to send any more: then it must not get there
 */
export async function recordHandOver(mail: Try, now: Date): Promise<void> {
  if (!(await noteHandOver({ ...mail, now })))
    throw new Error("another worker took this mail over");
}

/** Writes down what became of a mail, and plans the next try where there is one. */
export async function recordDelivery(mail: Try, result: Outcome, now: Date): Promise<void> {
  const wait = WAIT_BEFORE_RETRY[mail.attempts - 1];
  const end = endOf(result, wait, now);
  if (!(await endTry({ ...mail, end })) || end.status !== "QUEUED") return;
  await enqueue("deliver-mail", { outboxId: mail.id }, undefined, wait);
}

function endOf(result: Outcome, wait: number | undefined, now: Date): TryEnd {
  if (result.outcome === "accepted") return { status: "SENT", sentAt: now };
  const lastError = result.message.slice(0, 500);
  // The server may have taken it: sending again could double it, so an organiser decides.
  if (result.outcome === "unsure") return { status: "UNSURE", lastError };
  return { status: result.permanent || wait === undefined ? "FAILED" : "QUEUED", lastError };
}
