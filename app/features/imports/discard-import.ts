import { deleteExpiredImportDrafts, deleteImportDraft } from "#app/db/imports.ts";

/** Throws a file away that was read. @returns false when it was not there any more */
export function discardImport(address: { id: string; eventSlug: string }): Promise<boolean> {
  return deleteImportDraft(address);
}

/** Throws away what waited longer than a day. Runs each hour. @returns how many */
export function sweepImports(now: Date): Promise<number> {
  return deleteExpiredImportDrafts(now);
}
