import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { findWaiting, leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import type { SeatAsked } from "./visitor-run.ts";

export type LeftLine =
  | {
      ok: true;
      /** a seat was offered to them: it goes to who is next */
      wasOffered: boolean;
    }
  | { ok: false; reason: "not-registered" | "not-in-line" };

/** Takes somebody out of the line for a run. Their no to an offer is the same. */
export function leaveTheLine(asked: SeatAsked, now: Date): Promise<LeftLine> {
  const { userId, eventSlug, runId } = asked;
  return inTransaction(async (tx): Promise<LeftLine> => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await lockRegistration(registration.id, tx);
    await lockSeatRuns([runId], now, tx);
    const address = { registrationId: registration.id, runId };
    const before = await findWaiting(address, tx);
    if (!before) return { ok: false, reason: "not-in-line" };
    await leaveLine(address, tx);
    await enqueueMails(await offerFreeSeats([runId], now, tx), tx);
    return { ok: true, wasOffered: before.offeredAt !== null };
  });
}
