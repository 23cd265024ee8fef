import { findByLinkKey, lockByLinkKey, savePerson } from "#app/db/introduction-course.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Outcome } from "#app/domain/introductions/answers.ts";
import { outcomeUntil } from "#app/domain/introductions/outcome.ts";

export interface OutcomePage {
  own: string;
  other: string;
  outcome: Outcome | null;
  outcomeText: string;
  knewEachOther: boolean;
}

interface Link {
  linkKey: string;
  eventSlug: string;
}

/** What one of the two told of it so far. null: nobody asks this (any more). */
export async function loadOutcome(link: Link, now: Date): Promise<OutcomePage | null> {
  const found = await findByLinkKey(link.linkKey, link.eventSlug);
  if (!found || !isAsked(found.record, now)) return null;
  const { record, side } = found;
  const { organisation: own, outcome, outcomeText, knewEachOther } = record.people[side];
  const other = record.people[side === "a" ? "b" : "a"].organisation;
  return { own, other, outcome, outcomeText, knewEachOther };
}

export interface Telling extends Link {
  outcome: Outcome;
  outcomeText: string;
  knewEachOther: boolean;
}

/** Writes down what became of it; telling again replaces what was told. */
export function tellOutcome(
  { linkKey, eventSlug, ...told }: Telling,
  now: Date,
): Promise<{ ok: boolean }> {
  return inTransaction(async (tx) => {
    const found = await lockByLinkKey(linkKey, eventSlug, tx);
    if (!found || !isAsked(found.record, now)) return { ok: false };
    await savePerson(linkKey, { ...told, outcomeAt: now }, tx);
    return { ok: true };
  });
}

function isAsked({ outcomeAskedAt }: { outcomeAskedAt: Date | null }, now: Date): boolean {
  return outcomeAskedAt !== null && now <= outcomeUntil(outcomeAskedAt);
}
