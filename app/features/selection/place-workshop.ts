import { findEvent } from "#app/db/events.ts";
import { readGroundUnasked } from "#app/db/programme-ground.ts";
import { isPublished } from "#app/db/programme-versions.ts";
import { lockSubmission } from "#app/db/submissions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { createRun, lockGrid, lockRun, takeOut, type GridRun } from "#app/db/workshop-runs.ts";
import { inTwoPlaces } from "#app/domain/programme/in-two-places.ts";
import {
  placeWorkshop as mayRunThere,
  type PlacedRun,
} from "#app/domain/programme/place-workshop.ts";

export type PlacedWorkshop =
  | {
      ok: true;
      title: string;
      round: number;
      room: string;
      /** who is in two places at once now, a sentence each */
      inTwoPlaces: string[];
    }
  | { ok: false; reason: "not-found" | "not-a-workshop" | "not-accepted" | "no-seats" }
  | { ok: false; reason: "room-taken" | "already-in-round"; by: string };

/** Gives a workshop a round and a room, with as many seats as the room and its group allow. */
export function placeWorkshop(asked: {
  contributionId: string;
  roundId: string;
  roomId: string;
  eventSlug: string;
}): Promise<PlacedWorkshop> {
  return inTransaction(async (tx): Promise<PlacedWorkshop> => {
    const event = await findEvent(asked.eventSlug, tx);
    const workshop = await lockSubmission(asked.contributionId, asked.eventSlug, tx);
    if (!event || !workshop) return { ok: false, reason: "not-found" };
    const grid = await lockGrid(event.id, tx);
    const round = grid.rounds.find(({ id }) => id === asked.roundId);
    const room = grid.rooms.find(({ id }) => id === asked.roomId);
    if (!round || round.locationDayId !== room?.locationDayId)
      return { ok: false, reason: "not-found" };
    const decision = mayRunThere({
      workshop: {
        contributionId: workshop.id,
        kind: workshop.kind,
        isAccepted: workshop.status === "accepted",
      },
      round,
      room,
      capacity: Math.min(room.capacity, workshop.maxGroup ?? room.capacity),
      runs: grid.runs,
    });
    if (decision.ok) {
      const { capacity } = decision;
      const { id: roundId } = round;
      const run = { contributionId: workshop.id, roundId, roomId: room.id, capacity };
      const runId = await createRun(run, tx);
      return {
        ok: true,
        title: workshop.title,
        round: round.number,
        room: room.name,
        inTwoPlaces: inTwoPlaces(await readGroundUnasked(event.id, tx), [runId]),
      };
    }
    if (decision.reason === "room-taken" || decision.reason === "already-in-round") {
      return { ok: false, reason: decision.reason, by: titleOf(grid.runs, decision.by) };
    }
    return { ok: false, reason: decision.reason === "not-accepted" ? "not-accepted" : "no-seats" };
  });
}

function titleOf(runs: GridRun[], placed: PlacedRun): string {
  return runs.find(({ runId }) => runId === placed.runId)?.title ?? "een andere workshop";
}

export type RemovedRun =
  | { ok: true; title: string; seatsTaken: number }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "visitors-coming"; title: string; seats: number };

/**
 * Takes a run out of the programme. When visitors have it in their route it has to be sure, but
 * for what was published: that stays for them until the next version.
 */
export function removeRun(asked: {
  runId: string;
  eventSlug: string;
  sure: boolean;
}): Promise<RemovedRun> {
  return inTransaction(async (tx): Promise<RemovedRun> => {
    const run = await lockRun(asked.runId, asked.eventSlug, tx);
    if (!run) return { ok: false, reason: "not-found" };
    const stays = await isPublished(run.eventId, tx);
    if (run.seatsTaken > 0 && !asked.sure && !stays) {
      return { ok: false, reason: "visitors-coming", title: run.title, seats: run.seatsTaken };
    }
    await takeOut([run.id], run.eventId, tx);
    return { ok: true, title: run.title, seatsTaken: stays ? 0 : run.seatsTaken };
  });
}
