import { findEvent } from "#app/db/events.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { clearPlaceOf } from "#app/db/stand-places.ts";
import {
  decideSubmission as saveDecision,
  findContactEmail,
  lockSubmission,
  type Submission,
} from "#app/db/submissions.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { countSeatsTaken, deleteRunsOf } from "#app/db/workshop-runs.ts";
import { enqueue } from "#app/queue/queue.ts";

export type Decided =
  | { ok: true; title: string }
  | { ok: false; reason: "not-found" | "withdrawn" | "already" }
  | { ok: false; reason: "visitors-coming"; seats: number };

export interface Decision {
  contributionId: string;
  eventSlug: string;
  status: "accepted" | "declined" | "submitted";
  /** a line of the organiser's own, in the mail */
  remark?: string;
}

/** Accepts, declines or reopens what was sent in, and tells its owner in the same transaction. */
export function decideSubmission(decision: Decision, now: Date): Promise<Decided> {
  const { contributionId, eventSlug, status } = decision;
  return inTransaction(async (tx): Promise<Decided> => {
    const event = await findEvent(eventSlug, tx);
    const found = await lockSubmission(contributionId, eventSlug, tx);
    if (!event || !found) return { ok: false, reason: "not-found" };
    if (found.status === "withdrawn") return { ok: false, reason: "withdrawn" };
    if (found.status === status) return { ok: false, reason: "already" };
    if (status !== "accepted") {
      const seats = await countSeatsTaken(contributionId, tx);
      if (seats > 0) return { ok: false, reason: "visitors-coming", seats };
      await clearPlaceOf(contributionId, tx);
      await deleteRunsOf(contributionId, tx);
    }
    await saveDecision(contributionId, status, status === "submitted" ? null : now, tx);
    if (status !== "submitted") await tellOwner(found, { ...decision, status, now }, tx);
    return { ok: true, title: found.title };
  });
}

async function tellOwner(
  { id, kind, title, owner, organisations }: Submission,
  told: { eventSlug: string; status: "accepted" | "declined"; remark?: string; now: Date },
  tx: Transaction,
): Promise<void> {
  const contact = await findContactEmail(organisations[0]?.id ?? "", tx);
  const to = owner ? { userId: owner.id, email: owner.email } : contact;
  if (!to) return;
  const remark = told.remark ? { remark: told.remark } : {};
  const about = { kind, title, eventSlug: told.eventSlug, contributionId: id, ...remark };
  const mailId = await putInOutbox(
    {
      // A decision can be taken back and taken again: each time is a cause of its own.
      dedupeKey: `contribution-${told.status}:${id}:${told.now.toISOString()}`,
      message:
        told.status === "accepted"
          ? { template: "contribution-accepted", ...about }
          : { template: "contribution-declined", ...about },
      toEmail: to.email,
      userId: to.userId,
    },
    tx,
  );
  if (mailId) await enqueue("deliver-mail", { outboxId: mailId }, tx);
}
