import { inTransaction } from "#app/db/transaction.ts";
import { listRunsWithLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";

/**
 * Passes on every seat that was offered and not answered in time. Runs each minute, and looks at
 * all lines: a seat that came free in any other way goes to who waits as well.
 */
export async function lapseOffers(now: Date): Promise<void> {
  for (const runId of await listRunsWithLine(now)) {
    await inTransaction(async (tx) => enqueueMails(await offerFreeSeats([runId], now, tx), tx));
  }
}
