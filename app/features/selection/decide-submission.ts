import { findContentToJudge } from "#app/db/drafts.ts";
import { findEvent } from "#app/db/events.ts";
import { clearPlaceOf } from "#app/db/stand-places.ts";
import { lockSubmission, writeDecision } from "#app/db/submissions.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { countSeatsTaken, takeOutAllOf } from "#app/db/workshop-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import { stillMissing } from "#app/domain/registration/still-missing.ts";
import {
  decideOn,
  needsCompleteness,
  STATUS_AFTER,
  type DecisionRefusal,
  type Move,
} from "#app/domain/selection/decision.ts";
import { blanksFor, fillIn, type Letter } from "#app/domain/selection/letter.ts";
import { tellOwner } from "./tell-owner.ts";

export type Decided =
  | { ok: true; title: string; mailed: boolean }
  | DecisionRefusal
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "visitors-coming"; seats: number };

export interface Decision {
  contributionId: string;
  eventSlug: string;
  move: Move;
  /** the mark of what the organiser looked at; absent: whatever it is now */
  seen?: string;
  /** what the gemeente is asked to change */
  request?: string;
  /** the organiser who decides */
  decidedById: string;
  /** the mail as the organiser left it; null: no mail. Taking a decision back sends none. */
  letter: Letter | null;
}

const TAKEN_BACK = { decidedAt: null, decidedById: null };

/** Decides on what was sent in, or takes that back, and tells its owner in the same transaction. */
export function decideSubmission(decision: Decision, now: Date): Promise<Decided> {
  const { contributionId, eventSlug, move, seen, request, letter, decidedById } = decision;
  return inTransaction(async (tx): Promise<Decided> => {
    const event = await findEvent(eventSlug, tx);
    const found = await lockSubmission(contributionId, eventSlug, tx);
    if (!event || !found) return { ok: false, reason: "not-found" };
    const verdict = decideOn(found, move, seen);
    if (!verdict.ok) return verdict;
    if (needsCompleteness(found.status, move) && !(await isComplete(found.id, event, tx))) {
      return { ok: false, reason: "incomplete" };
    }
    if (move !== "accept") {
      const seats = await countSeatsTaken(contributionId, tx);
      if (seats > 0) return { ok: false, reason: "visitors-coming", seats };
      await clearPlaceOf(contributionId, tx);
      await takeOutAllOf(contributionId, tx);
    }
    const who = move === "reopen" ? TAKEN_BACK : { decidedAt: now, decidedById };
    const changes = { status: STATUS_AFTER[move], ...who, changesAsked: request };
    await writeDecision(contributionId, changes, tx);
    if (!letter || move === "reopen") return { ok: true, title: found.title, mailed: false };
    const filled = fillIn(letter, blanksFor(found, event, { vraag: request }));
    // A decision can be taken back and taken again: each time is a cause of its own.
    const cause = now.toISOString();
    const mailed = await tellOwner(found, { kind: move, letter: filled, eventSlug, cause }, tx);
    return { ok: true, title: found.title, mailed };
  });
}

async function isComplete(id: string, event: Event, tx: Transaction): Promise<boolean> {
  const content = await findContentToJudge(id, tx);
  return (
    content !== null && stillMissing(content, { asksDays: event.days.length > 1 }).length === 0
  );
}
