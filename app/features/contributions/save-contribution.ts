import { inTransaction } from "#app/db/transaction.ts";
import { storeContent, type ContributionCommand, type Stored } from "./store-content.ts";

/** Keeps a draft, complete or not, or changes what was sent in. */
export function saveContribution(command: ContributionCommand, now: Date): Promise<Stored> {
  return inTransaction((tx) => storeContent({ ...command, submits: false }, now, tx));
}
