import { findEvent } from "#app/db/events.ts";
import { moveStopsAlong } from "#app/db/moved-stops.ts";
import { readGround, type GridGround } from "#app/db/programme-ground.ts";
import { deleteProposals, findProposalOfDay } from "#app/db/programme-proposals.ts";
import { isPublished } from "#app/db/programme-versions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { createRun, lockGrid, lockRuns, moveRuns, type GridRun } from "#app/db/workshop-runs.ts";
import { capacityAfter } from "#app/domain/events/room-spot.ts";
import { problemOf } from "#app/domain/programme/schedule-of.ts";
import { markOf, proposalBasis, proposalResult } from "#app/domain/programme/proposal.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type ProposalApplied =
  | { ok: true; changed: number; lostSeats: number }
  | { ok: false; reason: "not-found" | "changed-meanwhile" }
  /** so many people got a seat meanwhile that the proposed room is too small */
  | { ok: false; reason: "seats-taken"; title: string };

/** Gives all workshops of a day the rounds and rooms that were proposed, or none of them. */
export function applyProposal(
  eventSlug: string,
  dayId: string,
  now: Date,
): Promise<ProposalApplied> {
  return inTransaction(async (tx): Promise<ProposalApplied> => {
    const event = await findEvent(eventSlug, tx);
    const kept = event && (await findProposalOfDay(event.id, dayId, tx));
    const result = proposalResult.safeParse(kept?.result).data;
    if (!event || !kept || !result?.ok) return { ok: false, reason: "not-found" };
    const grid = await lockGrid(event.id, tx);
    await lockRuns(
      grid.runs.map(({ runId }) => runId),
      tx,
    );
    const ground = await readGround(event.id, tx);
    const { programme } = problemOf(ground, dayId);
    if (proposalBasis.safeParse(kept.before).data?.mark !== markOf(programme)) {
      return { ok: false, reason: "changed-meanwhile" };
    }
    const published = await isPublished(event.id, tx);
    const changes = result.runs.flatMap(({ runId, workshopId, roundId, roomId }) => {
      const run = ground.runs.find((one) => one.runId === runId);
      if (run?.roundId === roundId && run.roomId === roomId) return [];
      return { run, contributionId: workshopId, roundId, roomId };
    });
    const moves = [];
    for (const { run, roundId, roomId } of changes) {
      if (!run) continue;
      const capacity = seatsIn(ground, run, roomId, published);
      if (capacity === null) return { ok: false, reason: "seats-taken", title: run.title };
      moves.push({ runId: run.runId, roundId, roomId, capacity });
    }
    await moveRuns(moves, tx);
    for (const { run, contributionId, roundId, roomId } of changes) {
      if (run) continue;
      const workshop = ground.workshops.find(({ id }) => id === contributionId);
      const room = ground.rooms.find(({ id }) => id === roomId)?.capacity ?? 0;
      const capacity = Math.min(room, workshop?.maxGroup ?? room);
      await createRun({ contributionId, roundId, roomId, capacity }, tx);
    }
    const ids = moves.map(({ runId }) => runId);
    const lost = published ? [] : await moveStopsAlong(ids, tx);
    await enqueueMails(await offerFreeSeats(ids, now, tx), tx);
    await deleteProposals(event.id, dayId, tx);
    return { ok: true, changed: changes.length, lostSeats: lost.length };
  });
}

/** Seats of a run in another room; null when more people have one than fit. */
function seatsIn(
  { rooms }: GridGround,
  run: GridRun,
  roomId: string,
  published: boolean,
): number | null {
  const after = rooms.find(({ id }) => id === roomId)?.capacity ?? 0;
  const before = rooms.find(({ id }) => id === run.roomId)?.capacity ?? 0;
  if (run.seatsTaken > after) return null;
  const capacity = published
    ? Math.min(run.capacity, after)
    : capacityAfter(run, { before, after });
  return Math.max(capacity, run.seatsTaken);
}
