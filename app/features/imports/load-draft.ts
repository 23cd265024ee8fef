import { findImportDraft, listImportDrafts } from "#app/db/imports.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { ImportKind, RowState } from "#app/domain/imports/import.ts";
import { countStates } from "#app/domain/imports/judge.ts";
import { judgeDraft } from "./judge-draft.ts";

export interface ShownRow {
  number: number;
  state: RowState;
  who: string;
  what: string;
  problems: string[];
  notes: string[];
}

export interface DraftPage {
  kind: ImportKind;
  fileName: string;
  ignored: string[];
  rows: ShownRow[];
  counts: Record<RowState, number>;
}

/** A file that was read, with what becomes of each row. Null: not there, or no longer. */
export function loadDraft(event: Event, id: string, now: Date): Promise<DraftPage | null> {
  return inTransaction(async (tx) => {
    const draft = await findImportDraft({ id, eventSlug: event.slug }, now, tx);
    if (!draft) return null;
    const { rows } = await judgeDraft(draft, event, tx);
    return {
      kind: draft.kind,
      fileName: draft.fileName,
      ignored: draft.table.ignored,
      rows: rows.map(({ content: _, ...row }) => row),
      counts: countStates(rows),
    };
  });
}

/** Files of an event that were read and wait. */
export function listDrafts(eventId: string, now: Date) {
  return listImportDrafts(eventId, now);
}
