import { lockEvent } from "#app/db/events.ts";
import { findAllMatches } from "#app/db/match-runs.ts";
import { approveMany } from "#app/db/match-sending.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";

/** Those that wait, still stand, and score at least this: strongest first. */
export async function findAbove(eventId: string, above: number): Promise<MatchRow[]> {
  const waiting = await findAllMatches(eventId, ["PROPOSED"]);
  return waiting.filter((match) => isAbove(match, above));
}

function isAbove({ lapsed, score }: MatchRow, above: number): boolean {
  return lapsed === null && score >= above;
}

export type ApprovedAbove = { ok: true; count: number } | { ok: false; count: number };

interface ApproveAbove {
  eventSlug: string;
  above: number;
  /** how many somebody saw that there are: not ok when there are others now */
  count: number;
  /** null for the script */
  by: string | null;
  /** null: they wait until somebody sends them */
  sendAt: Date | null;
}

/**
 * Approves all that score at least this, at once; introducing them goes on in the background, each
 * by itself.
 */
export function approveAbove(
  { eventSlug, above, count, by, sendAt }: ApproveAbove,
  now: Date,
): Promise<ApprovedAbove> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, count: 0 };
    const waiting = await findAllMatches(event.id, ["PROPOSED"], tx);
    const ids = waiting.filter((match) => isAbove(match, above)).map(({ id }) => id);
    if (ids.length !== count) return { ok: false, count: ids.length };
    await approveMany(ids, { decidedById: by, decidedAt: now, sendAt }, tx);
    if (sendAt && sendAt <= now) await enqueue("begin-approved", {}, tx);
    return { ok: true, count: ids.length };
  });
}
