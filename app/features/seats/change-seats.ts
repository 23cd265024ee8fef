import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { findSeatRun, lockSeatRuns, setSeats } from "#app/db/workshop-seats.ts";
import {
  decideSettings,
  type SeatSettings,
  type SettingsDecision,
} from "#app/domain/seats/seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type ChangedSeats =
  | {
      ok: true;
      /** how many people in line were offered a seat by it */
      offers: number;
    }
  | Exclude<SettingsDecision, { ok: true }>
  | { ok: false; reason: "not-found" };

/**
 * Sets how many seats a run has, how many are held back, and whether it is closed. Seats that come
 * free by it are offered in the same transaction to who is first in line.
 */
export function changeSeats(
  address: { runId: string; eventSlug: string },
  wanted: Partial<SeatSettings>,
  now: Date,
): Promise<ChangedSeats> {
  return inTransaction(async (tx): Promise<ChangedSeats> => {
    if (!(await findSeatRun(address, now, tx))) return { ok: false, reason: "not-found" };
    const run = (await lockSeatRuns([address.runId], now, tx)).get(address.runId);
    if (!run) return { ok: false, reason: "not-found" };
    const { capacity, heldBack, isClosed } = { ...run, ...wanted };
    // Opening or closing says nothing about numbers that were right before.
    if (wanted.capacity !== undefined || wanted.heldBack !== undefined) {
      const decision = decideSettings(run, { capacity, heldBack, isClosed });
      if (!decision.ok) return decision;
    }
    await setSeats(run.runId, wanted, tx);
    const mails = await offerFreeSeats([run.runId], now, tx);
    await enqueueMails(mails, tx);
    return { ok: true, offers: mails.length };
  });
}
