import { inTransaction } from "#app/db/transaction.ts";
import { lockRun, pinRun as writePin } from "#app/db/workshop-runs.ts";

export type Pinned = { ok: true; title: string } | { ok: false; reason: "not-found" };

/** Fixes a run where it is, so that a proposal leaves it there, or lets it go again. */
export function pinRun(asked: {
  runId: string;
  eventSlug: string;
  isPinned: boolean;
}): Promise<Pinned> {
  return inTransaction(async (tx): Promise<Pinned> => {
    const run = await lockRun(asked.runId, asked.eventSlug, tx);
    if (!run) return { ok: false, reason: "not-found" };
    await writePin(run.id, asked.isPinned, tx);
    return { ok: true, title: run.title };
  });
}
