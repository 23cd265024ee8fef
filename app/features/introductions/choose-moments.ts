import { findEvent } from "#app/db/events.ts";
import {
  lockByLinkKey,
  saveMeeting,
  savePerson,
  type IntroductionRecord,
} from "#app/db/introduction-course.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { agreedMoment, momentsOf } from "#app/domain/introductions/moments.ts";
import { enqueue } from "#app/queue/queue.ts";
import { asSide } from "./introduction-message.ts";
import type { Link } from "./load-moments.ts";

export type MomentsChosen =
  { ok: true; meetsAt: Date | null } | { ok: false; reason: "over" | "settled" };

/** Writes down what suits one of the two. The first that suits both is their appointment. */
export function chooseMoments(
  { moments, ...link }: Link & { moments: Date[] },
  now: Date,
): Promise<MomentsChosen> {
  return inTransaction(async (tx): Promise<MomentsChosen> => {
    const found = await lockByLinkKey(link.linkKey, link.eventSlug, tx);
    if (!found || found.record.course.status !== "INTRODUCED") return { ok: false, reason: "over" };
    const { record, side } = found;
    if (record.meetsAt) return { ok: false, reason: "settled" };
    const proposed = momentsOf(record);
    const own = proposed.filter((one) => moments.some((moment) => +moment === +one));
    await savePerson(link.linkKey, { moments: own }, tx);
    const suits = { a: record.people.a.moments, b: record.people.b.moments, [side]: own };
    const meetsAt = agreedMoment(proposed, suits, now);
    if (meetsAt) {
      await saveMeeting(record.id, meetsAt, tx);
      await writeAppointment(record, meetsAt, tx);
    }
    return { ok: true, meetsAt };
  });
}

async function writeAppointment(record: IntroductionRecord, startsAt: Date, tx: Transaction) {
  const { id: introductionId, eventSlug, people } = record;
  const event = await findEvent(eventSlug, tx);
  for (const { userId, email } of [people.a, people.b]) {
    const mailId = await putInOutbox(
      {
        dedupeKey: `introduction-appointment:${introductionId}:${userId}`,
        message: {
          template: "introduction-appointment",
          ...{ introductionId, eventSlug, eventName: event?.name ?? "" },
          ...{ a: asSide(people.a), b: asSide(people.b), startsAt: startsAt.toISOString() },
        },
        ...{ toEmail: email, userId, introductionId },
      },
      tx,
    );
    if (mailId) await enqueue("deliver-mail", { outboxId: mailId }, tx);
  }
}
