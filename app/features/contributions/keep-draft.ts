import { findOwnContribution } from "#app/db/contributions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isAtWork } from "#app/domain/registration/contribution.ts";
import { isFormKey } from "#app/domain/registration/form-key.ts";
import { storeContent, type ContributionCommand, type Stored } from "./store-content.ts";

export type KeptDraft = Stored | { ok: false; reason: "no-title" | "no-draft" };

/**
 * Keeps what somebody is typing, the first time as well. Only while they are at work on it: what
 * was sent in changes by a button, so that nobody reads half a sentence.
 */
export async function keepDraft(
  command: Omit<ContributionCommand, "isNew">,
  now: Date,
): Promise<KeptDraft> {
  const there = await findOwnContribution(command);
  if (there && !isAtWork(there.status)) return { ok: false, reason: "no-draft" };
  if (!there && !isFormKey(command.contributionId)) return { ok: false, reason: "not-found" };
  if (!there && !command.content.title) return { ok: false, reason: "no-title" };
  const unread = [...(command.unread ?? [])];
  // A title that is being retyped is empty for a moment: the old one stays till there is a new.
  if (!command.content.title) unread.push("title");
  const written = { ...command, unread, isNew: true, submits: false };
  return inTransaction((tx) => storeContent(written, now, tx));
}
