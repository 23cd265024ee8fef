import { lockEvent } from "#app/db/events.ts";
import { pauseApproved } from "#app/db/match-sending.ts";
import { holdWaitingIntroductions } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";

export interface Stopped {
  /** approved, and not begun: they wait until somebody sends them */
  paused: number;
  /** mails that were about to go: they stand still until an organiser releases them */
  held: number;
}

/** Stops introducing, at once: what is on its way to a mail server cannot be stopped any more. */
export function stopSending(eventSlug: string): Promise<Stopped> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { paused: 0, held: 0 };
    return {
      paused: await pauseApproved(event.id, tx),
      held: await holdWaitingIntroductions(eventSlug, tx),
    };
  });
}
