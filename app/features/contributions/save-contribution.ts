import { inTransaction } from "#app/db/transaction.ts";
import { storeContent, type ContributionCommand, type StoreRefusal } from "./store-content.ts";

export type SavedContribution = { ok: true } | StoreRefusal;

/** Keeps a draft, complete or not, or changes what was sent in. */
export function saveContribution(
  command: ContributionCommand,
  now: Date,
): Promise<SavedContribution> {
  return inTransaction((tx) => storeContent({ ...command, submits: false }, now, tx));
}
