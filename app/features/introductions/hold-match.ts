import { takeBackQuestion } from "#app/db/introduction-course.ts";
import { decideMatch, lockMatch } from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";

export type Held =
  { ok: true; a: string; b: string } | { ok: false; reason: "not-found" | "already-approved" };

/**
 * Holds a match back, so that neither this run nor a later one introduces these two. Where both
 * are still asked, the question is taken back: their links open nothing any more.
 */
export function holdMatch(
  asked: { matchId: string; eventSlug: string; by: string; why: string | null },
  now: Date,
): Promise<Held> {
  return inTransaction(async (tx): Promise<Held> => {
    const match = await lockMatch(asked.matchId, asked.eventSlug, tx);
    if (!match) return { ok: false, reason: "not-found" };
    const isUnsent = match.introduced === null;
    const isLate =
      match.status === "APPROVED" && !isUnsent && !(await takeBackQuestion(match.id, tx));
    if (isLate) return { ok: false, reason: "already-approved" };
    const decision = { status: "HELD", heldReason: asked.why, decidedById: asked.by } as const;
    const free = { sendAt: null, lockedAt: null };
    await decideMatch(match.id, { ...decision, ...free, decidedAt: now }, tx);
    return { ok: true, a: match.a.name, b: match.b.name };
  });
}

/** Takes "hold back" back: the match waits for a decision again. */
export function releaseMatch(asked: { matchId: string; eventSlug: string }): Promise<Held> {
  return inTransaction(async (tx): Promise<Held> => {
    const match = await lockMatch(asked.matchId, asked.eventSlug, tx);
    if (!match) return { ok: false, reason: "not-found" };
    if (match.status === "APPROVED") return { ok: false, reason: "already-approved" };
    const decision = { status: "PROPOSED", heldReason: null, decidedById: null } as const;
    await decideMatch(match.id, { ...decision, decidedAt: null }, tx);
    return { ok: true, a: match.a.name, b: match.b.name };
  });
}
