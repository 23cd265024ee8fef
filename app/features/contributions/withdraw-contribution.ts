import {
  deleteContribution,
  lockOwnContribution,
  markWithdrawn,
  type ContributionAddress,
} from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import {
  decideWithdrawal,
  type ContributionRefusal,
} from "#app/domain/registration/contribution.ts";

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
    else await markWithdrawn(contribution.id, reason, tx);
    return decision;
  });
}
