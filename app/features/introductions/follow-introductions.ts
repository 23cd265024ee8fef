import { findEvent } from "#app/db/events.ts";
import {
  callOffIntroductions,
  findAskedIds,
  findIdsToAskAfter,
  findIntroduction,
  lockIntroductions,
  markOutcomeAsked,
  saveCourse,
  wasMailed,
  type IntroductionRecord,
} from "#app/db/introduction-course.ts";
import { hasConsent } from "#app/db/consents.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { step } from "#app/domain/introductions/course.ts";
import { askedNow } from "#app/domain/introductions/outcome.ts";
import { enqueue } from "#app/queue/queue.ts";
import { loadToTell, writeQuestion } from "./write-mails.ts";

/**
 * Looks after introductions, each morning: reminds who did not answer, ends what nobody answers,
 * and asks after three weeks what came of it. A morning that was missed is made up for, and two
 * that run at once do it once. Where it fails for one the others go on, and that one has its turn
 * the next morning.
 * @returns how many failed
 */
export async function followIntroductions(now: Date): Promise<number> {
  const asked = await each(await findAskedIds(), (record, event, tx) =>
    lookAfter(record, { event, now }, tx),
  );
  const introduced = await each(await findIdsToAskAfter(askedNow(now)), (record, event, tx) =>
    askWhatCame(record, { event, now }, tx),
  );
  return asked + introduced;
}

type Work = (record: IntroductionRecord, event: Event, tx: Transaction) => Promise<void>;

async function each(ids: readonly string[], work: Work): Promise<number> {
  let failed = 0;
  for (const id of ids) {
    await one(id, work).catch((fault: unknown) => {
      failed += 1;
      console.error("introduction", id, "not looked after:", fault);
    });
  }
  return failed;
}

function one(id: string, work: Work): Promise<void> {
  return inTransaction(async (tx) => {
    await lockIntroductions([id], tx);
    const record = await findIntroduction(id, tx);
    const event = record && (await findEvent(record.eventSlug, tx));
    if (event) await work(record, event, tx);
    // One of the two erased their data: there is nobody to introduce.
    else await callOffIntroductions([id], "one of the two is gone", tx);
  });
}

interface Moment {
  event: Event;
  now: Date;
}

async function lookAfter(record: IntroductionRecord, { event, now }: Moment, tx: Transaction) {
  if (record.course.status !== "ASKED") return;
  const toTell = await loadToTell(record.id, event, tx);
  if (!toTell) return callOffIntroductions([record.id], "it may not be told any more", tx);
  const { course, reminds } = step(record.course, { type: "look", at: now });
  if (reminds.length > 0) await writeQuestion(toTell, { sides: reminds, isReminder: true }, tx);
  if (course !== record.course) await saveCourse(record.id, course, null, tx);
}

async function askWhatCame(record: IntroductionRecord, { event, now }: Moment, tx: Transaction) {
  const { id: introductionId, people, introducedAt, outcomeAskedAt } = record;
  if (outcomeAskedAt || !introducedAt || !(await wasMailed(introductionId, tx))) return;
  await markOutcomeAsked(introductionId, now, tx);
  for (const [own, other] of [
    [people.a, people.b],
    [people.b, people.a],
  ] as const) {
    // Who takes the yes back does not want to hear of it any more.
    if (!(await hasConsent(own.userId, event.slug, tx))) continue;
    const { linkKey, userId, email } = own;
    const mailId = await putInOutbox(
      {
        dedupeKey: `introduction-outcome:${introductionId}:${userId}`,
        message: {
          template: "introduction-outcome",
          ...{ introductionId, linkKey, eventName: event.name, eventSlug: event.slug },
          ...{ other: other.organisation, introducedAt: introducedAt.toISOString() },
        },
        ...{ toEmail: email, userId, introductionId },
      },
      tx,
    );
    if (mailId) await enqueue("deliver-mail", { outboxId: mailId }, tx);
  }
}
