import { lockEvent } from "#app/db/events.ts";
import { deleteImportDraft, lockImportDraft } from "#app/db/imports.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isOver, type Event } from "#app/domain/events/event.ts";
import type { ImportKind } from "#app/domain/imports/import.ts";
import { countStates } from "#app/domain/imports/judge.ts";
import { judgeDraft } from "./judge-draft.ts";
import { writeContributions } from "./write-contributions.ts";
import { writeVisitors } from "./write-visitors.ts";

export type Confirmed =
  | { ok: true; kind: ImportKind; written: number; there: number; left: number; mailed: number }
  | { ok: false; reason: "not-found" | "event-over" }
  /** meanwhile, or from the start; the page shows which */
  | { ok: false; reason: "wrong-rows"; wrong: number };

/** Milliseconds: a file of a thousand rows takes its time. */
const TIMEOUT = 120_000;

/**
 * Writes all rows of a file that are not there yet, or nothing. The rows are judged again, as
 * things stand now; whoever imports at the same moment waits.
 */
export function confirmImport(
  { event, draftId, sendsMail }: { event: Event; draftId: string; sendsMail: boolean },
  now: Date,
): Promise<Confirmed> {
  const address = { id: draftId, eventSlug: event.slug };
  return inTransaction(async (tx): Promise<Confirmed> => {
    await lockEvent(event.slug, tx);
    const draft = await lockImportDraft(address, now, tx);
    if (!draft) return { ok: false, reason: "not-found" };
    if (event.days.length > 0 && isOver(event, now)) return { ok: false, reason: "event-over" };
    const judged = await judgeDraft(draft, event, tx);
    const counts = countStates(judged.rows);
    if (counts.wrong > 0) return { ok: false, reason: "wrong-rows", wrong: counts.wrong };
    const done =
      judged.kind === "visitors"
        ? await writeVisitors(judged.rows, { event, sendsMail }, tx)
        : await writeContributions(judged.rows, { eventId: event.id, now }, tx);
    await deleteImportDraft(address, tx);
    const there = judged.rows.length - done.written - counts.left;
    return { ok: true, kind: judged.kind, ...done, there, left: counts.left };
  }, TIMEOUT);
}
