import { markSubmitted } from "#app/db/contributions.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isAtWork } from "#app/domain/registration/contribution.ts";
import { enqueue } from "#app/queue/queue.ts";
import { storeContent, type ContributionCommand, type Stored } from "./store-content.ts";

/** Sends a contribution in to the organisers, the first time or again, and confirms it by mail. */
export function submitContribution(
  command: ContributionCommand & { email: string },
  now: Date,
): Promise<Stored> {
  return inTransaction(async (tx) => {
    const stored = await storeContent({ ...command, submits: true }, now, tx);
    // Sent in before: this was a change, and the organisers' answer stands.
    if (!stored.ok || !isAtWork(stored.before)) return stored;
    const { contributionId, eventSlug, organisationSlug, email, userId } = command;
    const { title, kind } = stored.content;
    await markSubmitted(contributionId, now, tx);
    // Each time it is sent in is a cause of its own.
    const again = stored.before === "changes_asked" ? `:${now.toISOString()}` : "";
    const outboxId = await putInOutbox(
      {
        dedupeKey: `contribution-received:${contributionId}${again}`,
        message: {
          template: "contribution-received",
          ...{ title, kind, eventSlug, organisationSlug, contributionId },
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
