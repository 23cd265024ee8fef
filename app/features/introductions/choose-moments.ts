import { findEvent } from "#app/db/events.ts";
import {
  findByLinkKey,
  lockByLinkKey,
  saveMeeting,
  savePerson,
  type IntroducedPerson,
  type IntroductionRecord,
} from "#app/db/introduction-course.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { appointmentCalendar } from "#app/domain/introductions/appointment-calendar.ts";
import type { Side } from "#app/domain/introductions/course.ts";
import { agreedMoment, proposedMoments } from "#app/domain/introductions/moments.ts";
import { enqueue } from "#app/queue/queue.ts";
import { asPerson } from "./introduction-message.ts";

export interface MomentsPage {
  own: string;
  other: string;
  person: { label: string; email: string };
  /** those that are still to come */
  proposed: Date[];
  /** what suits this person, and whether the other ticked any */
  suits: Date[];
  otherTicked: boolean;
  meetsAt: Date | null;
}

interface Link {
  linkKey: string;
  eventSlug: string;
}

/** The half hours to pick from. null: these two were not introduced. */
export async function loadMoments(link: Link, now: Date): Promise<MomentsPage | null> {
  const found = await findByLinkKey(link.linkKey, link.eventSlug);
  if (!found || found.record.course.status !== "INTRODUCED") return null;
  const { record, side } = found;
  const own = record.people[side];
  const other = record.people[otherOf(side)];
  return {
    own: own.organisation,
    other: other.organisation,
    person: asPerson(other),
    proposed: momentsOf(record).filter((moment) => moment > now),
    suits: own.moments,
    otherTicked: other.moments.length > 0,
    meetsAt: record.meetsAt,
  };
}

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

/** Their half hour as a calendar file; null while there is none. */
export async function loadAppointment(link: Link, host: string): Promise<string | null> {
  const found = await findByLinkKey(link.linkKey, link.eventSlug);
  const startsAt = found?.record.meetsAt;
  if (!found || !startsAt) return null;
  const { id: introductionId, people } = found.record;
  const [a, b] = [sideOf(people.a), sideOf(people.b)];
  return appointmentCalendar({ introductionId, host, startsAt, a, b });
}

function sideOf(person: IntroducedPerson) {
  return { name: person.organisation, person: asPerson(person) };
}

function momentsOf({ id, introducedAt }: IntroductionRecord): Date[] {
  return introducedAt ? proposedMoments(id, introducedAt) : [];
}

function otherOf(side: Side): Side {
  return side === "a" ? "b" : "a";
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
          ...{ a: sideOf(people.a), b: sideOf(people.b), startsAt: startsAt.toISOString() },
        },
        ...{ toEmail: email, userId, introductionId },
      },
      tx,
    );
    if (mailId) await enqueue("deliver-mail", { outboxId: mailId }, tx);
  }
}
