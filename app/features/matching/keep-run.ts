import { findDecidedPairs } from "#app/db/match-runs.ts";
import { lockMatchesOf, saveMatchRun } from "#app/db/match-saving.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import type { RunCause } from "#app/domain/matching/run-cause.ts";

/** Saves a run, without the pairs that an organiser decided on while it was matching. */
export function keepRun(
  eventId: string,
  proposed: MatchOutput,
  { cause, now }: { cause: RunCause; now: Date },
) {
  return inTransaction(async (tx) => {
    await lockMatchesOf(eventId, tx);
    const decided = new Set((await findDecidedPairs(eventId, tx)).map(({ a, b }) => pairKey(a, b)));
    const introductions = proposed.introductions.filter(({ a, b }) => !decided.has(pairKey(a, b)));
    const output = { ...proposed, introductions };
    return { runId: await saveMatchRun(eventId, output, { cause, now }, tx), output };
  });
}
