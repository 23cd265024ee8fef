import { findForgottenMailIds, takeBackAbandoned } from "#app/db/outbox-delivery.ts";
import { deleteSignInLinksBefore } from "#app/db/sign-in-links.ts";
import { enqueue } from "#app/queue/queue.ts";
import { WAIT_BEFORE_RETRY } from "./retries.ts";

const MINUTE = 60_000;

/**
 * Tidies what a crash can leave behind: mails that wait without a job get one again, mails that a
 * dead worker was sending wait again or, where they may have arrived, are shown as unsure; old
 * sign-in links go.
 */
export async function sweepOutbox(now: Date): Promise<void> {
  for (const outboxId of await takeBackAbandoned(new Date(now.getTime() - 10 * MINUTE))) {
    await enqueue("deliver-mail", { outboxId });
  }
  // What was refused for now has a job that waits its turn; only when that is long past is it lost.
  const waits = [0, ...WAIT_BEFORE_RETRY];
  for (const outboxId of await findForgottenMailIds(waits, new Date(now.getTime() - 2 * MINUTE))) {
    await enqueue("deliver-mail", { outboxId });
  }
  await deleteSignInLinksBefore(new Date(now.getTime() - 24 * 60 * MINUTE));
}
