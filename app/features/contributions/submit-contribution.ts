import { markSubmitted } from "#app/db/contributions.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { enqueue } from "#app/queue/queue.ts";
import { storeContent, type ContributionCommand, type StoreRefusal } from "./store-content.ts";

export type SubmittedContribution = { ok: true } | StoreRefusal;

/** Sends a contribution in to the organisers and confirms it by mail, once. */
export function submitContribution(
  command: ContributionCommand & { email: string },
  now: Date,
): Promise<SubmittedContribution> {
  return inTransaction(async (tx) => {
    const stored = await storeContent({ ...command, submits: true }, now, tx);
    // Sent in before: this was a change, and the organisers' answer stands.
    if (!stored.ok || stored.before !== "draft") return stored;
    const { contributionId, content, eventSlug, organisationSlug, email, userId } = command;
    await markSubmitted(contributionId, now, tx);
    const outboxId = await putInOutbox(
      {
        dedupeKey: `contribution-received:${contributionId}`,
        message: {
          template: "contribution-received",
          title: content.title,
          kind: content.kind,
          eventSlug,
          organisationSlug,
          contributionId,
        },
        toEmail: email,
        userId,
      },
      tx,
    );
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
    return stored;
  });
}
