import { findWaitingMailIds, markAbandonedAsUnsure } from "#app/db/outbox.ts";
import { deleteSignInLinksBefore } from "#app/db/sign-in-links.ts";
import { enqueue } from "#app/queue/queue.ts";
import { WAIT_BEFORE_RETRY } from "./retries.ts";

const MINUTE = 60_000;

/**
 * Tidies what a crash can leave behind: mails that wait without a job get one again, mails
 * that a dead worker was sending are shown as unsure, old sign-in links go.
 */
export async function sweepOutbox(now: Date): Promise<void> {
  await markAbandonedAsUnsure(new Date(now.getTime() - 10 * MINUTE));
  // What was refused for now has a job that waits its turn; only when that is long past is it lost.
  const due = [0, ...WAIT_BEFORE_RETRY].map((seconds, attempts) => ({
    attempts,
    waitingSince: new Date(now.getTime() - seconds * 1000 - 2 * MINUTE),
  }));
  for (const outboxId of await findWaitingMailIds(due)) {
    await enqueue("deliver-mail", { outboxId });
  }
  await deleteSignInLinksBefore(new Date(now.getTime() - 24 * 60 * MINUTE));
}
