import { claimRetry, endGiving, listSilentGivings, touchGiving } from "#app/db/draw-givings.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";
import { giveDrawnSeats, type GivenSeats } from "./give-seats.ts";

/** Milliseconds between two times that it writes down how far it is. */
const TELLS_EVERY = 500;

/**
 * Gives the seats of a draw for which that was asked, and writes down how far it is, or why nothing
 * was given. Throws what goes wrong, after writing down that it failed.
 */
export async function runGiving(
  drawId: string,
  clock: { now: () => Date },
  give: typeof giveDrawnSeats = giveDrawnSeats,
): Promise<GivenSeats> {
  let part = 0;
  // By itself and on another connection: the transaction that gives shows nothing before its end.
  const touch = () => touchGiving(drawId, part, clock.now());
  if (!(await touch())) return { ok: false, reason: "not-asked" };
  const telling = setInterval(() => void touch().catch(() => {}), TELLS_EVERY);
  try {
    const given = await give(drawId, clock.now(), (reached) => {
      part = reached;
    });
    if (!given.ok && given.reason === "changed-meanwhile") await endGiving(drawId, given.reason);
    return given;
  } catch (error) {
    await endGiving(drawId, "failed");
    throw error;
  } finally {
    clearInterval(telling);
  }
}

/** Milliseconds without a sign after which another worker begins anew. */
const SILENT_AFTER = 60_000;

/** Times; then an organiser is told that it failed. */
const MOST_RETRIES = 3;

/**
 * Begins anew what a worker left halfway, say because its machine stopped: of that nothing was
 * given. Where it goes on after all, or two look at once, all is still given once.
 */
export async function retrySilentGivings(now: Date): Promise<void> {
  const silent = await listSilentGivings(new Date(now.getTime() - SILENT_AFTER));
  for (const giving of silent) {
    const { drawId } = giving;
    if (giving.retries >= MOST_RETRIES) await endGiving(drawId, "failed");
    else
      await inTransaction(async (tx) => {
        if (await claimRetry(giving, now, tx)) await enqueue("give-drawn-seats", { drawId }, tx);
      });
  }
}
