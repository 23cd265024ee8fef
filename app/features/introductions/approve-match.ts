import { findEvent } from "#app/db/events.ts";
import { saveIntroduction, type Candidate } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import { decideMatch, lockMatch, savePersonalLine } from "#app/db/match-runs.ts";
import { keepBegun } from "#app/db/match-sending.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { startCourse } from "#app/domain/introductions/course.ts";
import {
  findAgreed,
  peopleOfMatch,
  type PeopleOfMatch,
  type PickedPeople,
} from "./people-of-match.ts";
import { loadToTell, writeIntroduction, writeQuestion } from "./write-mails.ts";

export type Approved =
  /** `sendAt`: when it begins; null: it has begun */
  | { ok: true; a: string; b: string; asksFirst: boolean; sendAt: Date | null }
  | { ok: false; reason: "not-found" | "already-approved" }
  | Extract<PeopleOfMatch, { ok: false }>
  /** whom to name is only known at the moment itself */
  | { ok: false; reason: "picked-for-later" };

export interface ApprovalAsked {
  matchId: string;
  eventSlug: string;
  by: string;
  picked?: PickedPeople;
  /** null or past: at once */
  sendAt?: Date | null;
  /** goes along in the mail; absent: as it was */
  personalLine?: string;
}

/**
 * Approves a match: keeps who is introduced to whom and writes one mail for each of the two, in
 * one transaction: the introduction, or the question whether they want one. With a `sendAt` to
 * come all that happens then. A match is approved once, whoever presses at the same moment.
 */
export function approveMatch(asked: ApprovalAsked, now: Date): Promise<Approved> {
  return inTransaction(async (tx): Promise<Approved> => {
    const match = await lockMatch(asked.matchId, asked.eventSlug, tx);
    const event = await findEvent(asked.eventSlug, tx);
    if (!match || !event) return { ok: false, reason: "not-found" };
    if (match.status === "APPROVED") return { ok: false, reason: "already-approved" };
    const people = peopleOfMatch(match, await findAgreed([match], event, tx), asked.picked);
    if (!people.ok) return people;
    const sendAt = asked.sendAt && asked.sendAt > now ? asked.sendAt : null;
    if (sendAt && (asked.picked?.a || asked.picked?.b)) {
      return { ok: false, reason: "picked-for-later" };
    }
    if (asked.personalLine !== undefined) {
      await savePersonalLine(match.id, asked.personalLine, tx);
    }
    const decision = { status: "APPROVED", decidedById: asked.by, decidedAt: now } as const;
    await decideMatch(match.id, { ...decision, heldReason: null, sendAt }, tx);
    if (!sendAt) await begin(match, people, event, now, tx);
    const asksFirst = event.introductionWay === "BOTH_SAY_YES";
    return { ok: true, a: match.a.name, b: match.b.name, asksFirst, sendAt };
  });
}

/**
 * Begins what was approved for this moment, or with `isNow` for any. What cannot be introduced any
 * more waits for an organiser again, who sees why.
 */
export function beginApprovedMatch(
  asked: { matchId: string; eventSlug: string; isNow?: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(async (tx) => {
    const match = await lockMatch(asked.matchId, asked.eventSlug, tx);
    const event = await findEvent(asked.eventSlug, tx);
    // An organiser stopped it meanwhile, or another worker began it.
    if (!event || match?.status !== "APPROVED" || match.introduced !== null) return;
    if (!asked.isNow && (match.sendAt === null || match.sendAt > now)) return;
    const people = peopleOfMatch(match, await findAgreed([match], event, tx));
    if (people.ok) {
      await keepBegun(match.id, tx);
      return begin(match, people, event, now, tx);
    }
    const back = { status: "PROPOSED", decidedById: null, decidedAt: null, sendAt: null } as const;
    const why =
      people.reason === "nobody-agreed"
        ? `Niet verstuurd: bij ${people.organisation} wil niemand (meer) voorgesteld worden.`
        : null;
    await decideMatch(match.id, { ...back, heldReason: why }, tx);
  });
}

/** Introduces them at once, or asks both first: as the event's organisers chose. */
async function begin(
  match: MatchRow,
  people: { a: Candidate; b: Candidate },
  event: Event,
  now: Date,
  tx: Transaction,
): Promise<void> {
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
}
