import { lockEvent } from "#app/db/events.ts";
import { sendApprovedAt } from "#app/db/match-sending.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";

/** Has all that was approved but not sent go, at once or at a moment. @returns how many */
export function sendApproved(
  eventSlug: string,
  { sendAt, now }: { sendAt: Date | null; now: Date },
): Promise<number> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return 0;
    const at = sendAt && sendAt > now ? sendAt : now;
    const count = await sendApprovedAt(event.id, at, tx);
    if (at <= now) await enqueue("begin-approved", {}, tx);
    return count;
  });
}
