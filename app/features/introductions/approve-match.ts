import { consentingUserIds } from "#app/db/consents.ts";
import { findEvent } from "#app/db/events.ts";
import { findCandidates, saveIntroduction, type Candidate } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import { decideMatch, lockMatch } from "#app/db/match-runs.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { startCourse } from "#app/domain/introductions/course.ts";
import { choosePerson } from "#app/domain/matching/choose-person.ts";
import type { Lapse, Subject } from "#app/domain/matching/today.ts";
import { loadToTell, writeIntroduction, writeQuestion } from "./write-mails.ts";

export type Approved =
  | { ok: true; a: string; b: string; asksFirst: boolean }
  | { ok: false; reason: "not-found" | "already-approved" }
  | { ok: false; reason: "lapsed"; lapse: Lapse; a: string; b: string }
  | { ok: false; reason: "nobody-agreed"; organisation: string };

/** The people an organiser picked, by side; absent where the usual one is right. */
export interface PickedPeople {
  a?: string;
  b?: string;
}

/**
 * Approves a match: keeps who is introduced to whom and writes one mail for each of the two, in
 * one transaction: the introduction, or the question whether they want one. A match is approved once, whoever presses at the same moment.
 */
export function approveMatch(
  asked: { matchId: string; eventSlug: string; by: string; picked?: PickedPeople },
  now: Date,
): Promise<Approved> {
  return inTransaction(async (tx): Promise<Approved> => {
    const match = await lockMatch(asked.matchId, asked.eventSlug, tx);
    const event = await findEvent(asked.eventSlug, tx);
    if (!match || !event) return { ok: false, reason: "not-found" };
    if (match.status === "APPROVED") return { ok: false, reason: "already-approved" };
    if (match.lapsed) {
      return { ok: false, reason: "lapsed", lapse: match.lapsed, a: match.a.name, b: match.b.name };
    }
    const about = { event, subject: match.subject, tx };
    const a = await personOf({ organisationId: match.a.id, picked: asked.picked?.a, ...about });
    if (!a) return { ok: false, reason: "nobody-agreed", organisation: match.a.name };
    // Somebody can work for both sides, but is not introduced to oneself.
    const b = await personOf({
      organisationId: match.b.id,
      picked: asked.picked?.b,
      except: a.userId,
      ...about,
    });
    if (!b) return { ok: false, reason: "nobody-agreed", organisation: match.b.name };

    const decision = { status: "APPROVED", decidedById: asked.by, decidedAt: now } as const;
    await decideMatch(match.id, { ...decision, heldReason: null }, tx);
    const asksFirst = await begin(match, { a, b }, event, now, tx);
    return { ok: true, a: match.a.name, b: match.b.name, asksFirst };
  });
}

interface Side {
  organisationId: string;
  picked: string | undefined;
  /** who is on the other side already */
  except?: string;
  event: Event;
  subject: Subject;
  tx: Transaction;
}

async function personOf(side: Side): Promise<Candidate | null> {
  const { organisationId, picked, except, event, subject, tx } = side;
  const consenting = await consentingUserIds(event.slug, tx);
  const agreed = (await findCandidates(organisationId, event.id, tx)).filter(
    ({ userId }) => consenting.has(userId) && userId !== except,
  );
  const texts = [subject.offer, subject.challenge, subject.otherChallenge];
  const ownerId = texts.find((text) => text?.organisationId === organisationId)?.ownerId ?? null;
  const chosen = choosePerson({ agreed, ownerId, pickedId: picked ?? null });
  return agreed.find(({ userId }) => userId === chosen) ?? null;
}

/** Introduces them at once, or asks both first: as the event's organisers chose. */
async function begin(
  match: MatchRow,
  people: { a: Candidate; b: Candidate },
  event: Event,
  now: Date,
  tx: Transaction,
): Promise<boolean> {
  const course = startCourse(event.introductionWay, now);
  const sides = [
    { organisationId: match.a.id, userId: people.a.userId },
    { organisationId: match.b.id, userId: people.b.userId },
  ];
  const introductionId = await saveIntroduction(match.id, sides, course, tx);
  const toTell = await loadToTell(introductionId, event, tx);
  // All of it was asked a moment ago in this transaction: then there is a fault of ours.
  if (!toTell) throw new Error(`introduction ${introductionId} may not be told`);
  if (course.status === "INTRODUCED") await writeIntroduction(toTell, now, tx);
  else await writeQuestion(toTell, { sides: ["a", "b"], isReminder: false }, tx);
  return course.status === "ASKED";
}
