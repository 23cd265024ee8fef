import { findEvent } from "#app/db/events.ts";
import {
  callOffIntroductions,
  lockByLinkKey,
  saveCourse,
  savePerson,
} from "#app/db/introduction-course.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { isOpen, step, type Answer } from "#app/domain/introductions/course.ts";
import { loadToTell, writeIntroduction } from "./write-mails.ts";

export interface Answering {
  linkKey: string;
  eventSlug: string;
  answer: Answer;
  /** they say that they know the other gemeente's people already */
  knewEachOther: boolean;
}

export type Answered =
  | { ok: true; state: "waits" | "introduced"; other: string }
  /** the time is over, or it was called off meanwhile */
  | { ok: false; reason: "over" };

/**
 * Writes down what one of the two answers. The second yes introduces them, in the same
 * transaction that asks whether all of it still holds.
 */
export function answerProposal(asked: Answering, now: Date): Promise<Answered> {
  return inTransaction(async (tx): Promise<Answered> => {
    const { linkKey, eventSlug, answer, knewEachOther } = asked;
    const event = await findEvent(eventSlug, tx);
    const found = await lockByLinkKey(linkKey, eventSlug, tx);
    if (!event || !found) return { ok: false, reason: "over" };
    const { record, side } = found;
    const { course } = record;
    const other = record.people[side === "a" ? "b" : "a"].organisation;
    // Pressing once more after the other said yes is no mistake of theirs.
    if (course.status === "INTRODUCED" && course.answers[side] !== null) {
      return { ok: true, state: "introduced", other };
    }
    if (!isOpen(course, now)) return { ok: false, reason: "over" };
    const next = step(course, { type: "answer", side, answer, at: now });
    await savePerson(linkKey, { answer, answeredAt: now, knewEachOther }, tx);
    if (!next.introduces) return { ok: true, state: "waits", other };
    if (!(await introduce(record.id, event, now, tx))) return { ok: false, reason: "over" };
    await saveCourse(record.id, next.course, now, tx);
    return { ok: true, state: "introduced", other };
  });
}

async function introduce(id: string, event: Event, now: Date, tx: Transaction): Promise<boolean> {
  const toTell = await loadToTell(id, event, tx);
  if (toTell) await writeIntroduction(toTell, now, tx);
  else await callOffIntroductions([id], "it may not be told any more", tx);
  return toTell !== null;
}
