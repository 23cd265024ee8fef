import {
  deleteContribution,
  lockOwnContribution,
  markWithdrawn,
  type ContributionAddress,
  type OwnContribution,
} from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { listOwners } from "#app/db/programme-touched.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import {
  decideWithdrawal,
  type ContributionRefusal,
} from "#app/domain/registration/contribution.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type WithdrawnContribution =
  | { ok: true; effect: "delete" | "withdraw" }
  | ContributionRefusal
  | { ok: false; reason: "not-found" | "no-reason" };

/**
 * Throws a draft away, or takes back what was sent in, with its place and rooms. The organisers
 * read why; nobody read a draft, so that needs no reason.
 */
export function withdrawContribution(
  address: ContributionAddress,
  reason: string,
  now: Date,
): Promise<WithdrawnContribution> {
  return inTransaction(async (tx): Promise<WithdrawnContribution> => {
    const event = await findEvent(address.eventSlug, tx);
    const contribution = await lockOwnContribution(address, tx);
    if (!event || !contribution) return { ok: false, reason: "not-found" };
    const decision = decideWithdrawal(contribution.status, event, now);
    if (!decision.ok) return decision;
    if (decision.effect === "delete") await deleteContribution(contribution.id, tx);
    else if (!reason) return { ok: false, reason: "no-reason" };
    else {
      await markWithdrawn(contribution.id, reason, tx);
      await confirm({ address, contribution, event, reason, now }, tx);
    }
    return decision;
  });
}

/** A mail to whose it is, also when a colleague took it back. */
async function confirm(
  { address, contribution: { kind, title }, event, reason, now }: Withdrawn,
  tx: Transaction,
): Promise<void> {
  const { contributionId, organisationSlug, eventSlug } = address;
  const [owner] = await listOwners([contributionId], tx);
  if (!owner) return;
  const outboxId = await putInOutbox(
    {
      // Each time that it is taken back is a cause of its own.
      dedupeKey: `contribution-withdrawn:${contributionId}:${now.toISOString()}`,
      message: {
        ...{ template: "contribution-withdrawn", kind, title, reason },
        ...{ eventName: event.name, eventSlug, organisationSlug, contributionId },
      },
      ...{ toEmail: owner.email, userId: owner.userId },
    },
    tx,
  );
  await enqueueMails([outboxId], tx);
}

interface Withdrawn {
  address: ContributionAddress;
  contribution: Pick<OwnContribution, "kind" | "title">;
  event: Event;
  reason: string;
  now: Date;
}
