import type { MatchOutput } from "#app/domain/matching/output.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import type { RunCause } from "#app/domain/matching/run-cause.ts";
import { toKeep } from "#app/domain/matching/today.ts";
import type { Db } from "./client.ts";

/**
 * Lets one run at a time change the proposals of an event, and nobody decide on any of its matches,
 * until this transaction ends. What was decided just before is there to be read afterwards.
 */
export async function lockMatchesOf(eventId: string, tx: Db): Promise<void> {
  // The event first, as whoever changes more than one match does; who decides on one holds that one
  // only. Not "for update" of the event: that would also hold up who registers meanwhile.
  await tx.$queryRaw`select "id" from "Event" where "id" = ${eventId} for no key update`;
  // Decided ones too: one that is released meanwhile would be taken for an old proposal.
  await tx.$queryRaw`
    select 1 from "Match" join "MatchRun" on "MatchRun"."id" = "Match"."runId"
    where "MatchRun"."eventId" = ${eventId} order by "Match"."id" for update of "Match"`;
}

/**
 * Keeps what a run proposed, in the place of what still waited from earlier runs; what was approved
 * or held stays. A pair that is proposed again stays the same match, with its personal line. After
 * `lockMatchesOf`, in the same transaction.
 * @returns the id of the run
 */
export async function saveMatchRun(
  eventId: string,
  output: Pick<MatchOutput, "introductions" | "unmatched" | "summary">,
  { cause, now }: { cause: RunCause; now: Date },
  tx: Db,
): Promise<string> {
  const waits = { run: { eventId }, status: "PROPOSED" } as const;
  const select = { id: true, aId: true, bId: true } as const;
  const waiting = await tx.match.findMany({ where: waits, select });
  const before = new Map(waiting.map(({ id, aId, bId }) => [pairKey(aId, bId), id]));
  const { id: runId } = await tx.matchRun.create({
    data: {
      ...{ eventId, cause },
      summary: output.summary,
      unmatched: output.unmatched,
      pairs: output.introductions.map(({ a, b, score }) => ({ a, b, score })),
    },
    select: { id: true },
  });
  const proposed = output.introductions.map(({ a, b, score, reasons, locked }) => ({
    id: before.get(pairKey(a, b)),
    ...{ runId, aId: a, bId: b, score },
    reasons: reasons.map(toKeep),
    lockedAt: locked ? now : null,
  }));
  const stays = proposed.filter(({ id }) => id !== undefined);
  const ids = stays.flatMap(({ id }) => id ?? []);
  await tx.match.deleteMany({ where: { ...waits, id: { notIn: ids } } });
  // Changed where it is, not written anew with the same id: who waits to decide on it waits for
  // this row, and would find none.
  await tx.$executeRaw`
    update "Match" set "runId" = ${runId}, "score" = stays."score", "reasons" = stays."reasons",
      "lockedAt" = case when stays."lockedAt" is not null
        then coalesce("Match"."lockedAt", stays."lockedAt") end,
      "heldReason" = null
    from jsonb_to_recordset(${JSON.stringify(stays)}::jsonb) as stays(
      "id" text, "score" float8, "reasons" jsonb, "lockedAt" timestamptz)
    where "Match"."id" = stays."id"`;
  await tx.match.createMany({ data: proposed.filter(({ id }) => id === undefined) });
  return runId;
}
