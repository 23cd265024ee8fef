import { lockMatch as holdRow, saveLock, savePersonalLine } from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";

interface Asked {
  matchId: string;
  eventSlug: string;
}

export type Changed = { ok: true; a: string; b: string } | { ok: false; reason: "not-waiting" };

/** Locks a match that waits, so that every new choice keeps it; or lets go of it. */
export function lockMatch(asked: Asked & { isLocked: boolean }, now: Date): Promise<Changed> {
  return inTransaction(async (tx): Promise<Changed> => {
    const match = await holdRow(asked.matchId, asked.eventSlug, tx);
    if (match?.status !== "PROPOSED") return { ok: false, reason: "not-waiting" };
    await saveLock(match.id, asked.isLocked ? now : null, tx);
    return { ok: true, a: match.a.name, b: match.b.name };
  });
}

/** Writes what goes along in the mail, as long as that was not written. */
export function writePersonalLine(asked: Asked & { line: string }): Promise<Changed> {
  return inTransaction(async (tx): Promise<Changed> => {
    const match = await holdRow(asked.matchId, asked.eventSlug, tx);
    if (!match || match.status === "HELD" || match.introduced !== null) {
      return { ok: false, reason: "not-waiting" };
    }
    await savePersonalLine(match.id, asked.line, tx);
    return { ok: true, a: match.a.name, b: match.b.name };
  });
}
