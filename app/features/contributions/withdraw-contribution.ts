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
  | { ok: false; reason: "not-found" };

/** Throws a draft away, or takes back what was sent in, with its place and rooms. */
export function withdrawContribution(
  address: ContributionAddress,
  now: Date,
): Promise<WithdrawnContribution> {
  return inTransaction(async (tx) => {
    const event = await findEvent(address.eventSlug, tx);
    const contribution = await lockOwnContribution(address, tx);
    if (!event || !contribution) return { ok: false, reason: "not-found" };
    const decision = decideWithdrawal(contribution.status, event, now);
    if (!decision.ok) return decision;
    const apply = decision.effect === "delete" ? deleteContribution : markWithdrawn;
    await apply(contribution.id, tx);
    return decision;
  });
}
