import { readFile } from "node:fs/promises";
import { createImportDraft } from "#app/db/imports.ts";
import { cleanFileName } from "#app/domain/materials/file-name.ts";
import { DRAFT_KEPT, type FileRefusal, type ImportKind } from "#app/domain/imports/import.ts";
import { readImportFile } from "./read-file.ts";

export interface SentFile {
  /** on this machine's disk */
  path: string;
  /** as the sender's machine called it */
  name: string;
}

/** Reads a file and keeps its rows for a day, to be looked over; nothing else is written. */
export async function receiveImport(
  file: SentFile,
  about: { eventId: string; kind: ImportKind; userId: string },
  now: Date,
): Promise<{ ok: true; draftId: string } | FileRefusal> {
  const bytes = await readFile(file.path);
  const read = await readImportFile(bytes, about.kind);
  if (!read.ok) return read;
  const draftId = await createImportDraft({
    eventId: about.eventId,
    kind: about.kind,
    fileName: cleanFileName(file.name, bytes.toString("latin1", 0, 2) === "PK" ? "xlsx" : "csv"),
    table: { rows: read.rows, ignored: read.ignored },
    createdById: about.userId,
    expiresAt: new Date(now.getTime() + DRAFT_KEPT),
  });
  return { ok: true, draftId };
}
