import { consentingUserIds } from "#app/db/consents.ts";
import { findIntroduction, type IntroductionRecord } from "#app/db/introduction-course.ts";
import { findCandidatesByOrganisation, type Candidate } from "#app/db/introductions.ts";
import { findMatchOfIntroduction } from "#app/db/match-runs.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import { putManyInOutbox, type NewMail } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { Side } from "#app/domain/introductions/course.ts";
import { enqueueManyMails } from "#app/queue/queue.ts";
import { askedMessage, introductionMessage } from "./introduction-message.ts";

/** What the mails of an introduction are made of, all of it as it is now. */
export interface ToTell {
  record: IntroductionRecord;
  match: MatchRow;
  event: Event;
}

/**
 * What may be told now: nothing when a yes was taken back, somebody left the gemeente, an organiser
 * forbade it, or its texts are gone.
 */
export async function loadToTell(
  introductionId: string,
  event: Event,
  tx: Transaction,
): Promise<ToTell | null> {
  const record = await findIntroduction(introductionId, tx);
  const match = record && (await findMatchOfIntroduction(introductionId, tx));
  if (!match || match.lapsed || record.matchStatus !== "APPROVED") return null;
  const both = Object.values(record.people);
  const agreed = await consentingUserIds(event.slug, tx);
  const there = await findCandidatesByOrganisation(
    both.map(({ organisationId }) => organisationId),
    event.id,
    tx,
  );
  const stand = both.every(
    ({ userId, organisationId }) =>
      agreed.has(userId) && there.get(organisationId)?.some((one) => one.userId === userId),
  );
  return stand ? { record, match, event } : null;
}

/** Writes the mail that introduces them, one for each. */
export async function writeIntroduction(
  { record, match, event }: ToTell,
  introducedAt: Date,
  tx: Transaction,
): Promise<void> {
  const { id: introductionId, people } = record;
  const mails = [people.a, people.b].map(({ userId, email, linkKey }): NewMail => {
    const about = { introductionId, introducedAt, linkKey, match, people: asCandidates(people) };
    return {
      dedupeKey: `introduction:${introductionId}:${userId}`,
      message: introductionMessage({ ...about, event }),
      ...{ toEmail: email, userId, introductionId },
    };
  });
  await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
}

/** Asks these of the two whether they want to be introduced; a reminder is the same, once more. */
export async function writeQuestion(
  { record, match, event }: ToTell,
  { sides, isReminder }: { sides: readonly Side[]; isReminder: boolean },
  tx: Transaction,
): Promise<void> {
  const { id: introductionId, people, course } = record;
  const mails = sides.map((side): NewMail => {
    const { userId, email, linkKey, organisation } = people[side];
    const other = people[side === "a" ? "b" : "a"].organisation;
    const until = course.answerUntil ?? course.startedAt;
    const about = { introductionId, linkKey, side, own: organisation, other, until, isReminder };
    return {
      dedupeKey: `introduction-asked:${introductionId}:${userId}:${isReminder ? "again" : "first"}`,
      message: askedMessage({ ...about, match, event }),
      ...{ toEmail: email, userId, introductionId },
    };
  });
  await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
}

function asCandidates({ a, b }: IntroductionRecord["people"]) {
  const candidate = ({ userId, email, name }: Candidate | typeof a) => ({ userId, email, name });
  return { a: candidate(a), b: candidate(b) };
}
