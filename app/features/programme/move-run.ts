import { findEvent } from "#app/db/events.ts";
import { moveStopsAlong } from "#app/db/moved-stops.ts";
import { readGroundUnasked } from "#app/db/programme-ground.ts";
import { isPublished } from "#app/db/programme-versions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockGrid, lockRuns, moveRuns, readGrid } from "#app/db/workshop-runs.ts";
import { inTwoPlaces } from "#app/domain/programme/in-two-places.ts";
import { moveRun as decideMove, type MoveDecision } from "#app/domain/programme/move-run.ts";
import { enqueueMails } from "#app/queue/queue.ts";

export type MovedRun =
  | {
      ok: true;
      title: string;
      round: number;
      room: string;
      /** what was there and took its place */
      swappedWith: string | null;
      /** visitors who lost the seat, because another workshop on their route is at that time */
      lostSeats: number;
      /** who is in two places at once now, a sentence each */
      inTwoPlaces: string[];
    }
  | { ok: false; reason: "not-found" | "already-there" }
  /** somebody else moved this run, or what stands there, since the page was made */
  | { ok: false; reason: "changed-meanwhile" }
  | { ok: false; reason: "already-in-round"; title: string }
  | { ok: false; reason: "seats-taken"; title: string; seats: number; room: string };

export interface AskedMove {
  eventSlug: string;
  runId: string;
  roundId: string;
  roomId: string;
  /** the run that the page showed in that cell; "" for none, null when it showed no cells */
  seenThere: string | null;
  now: Date;
}

/** Moves a run on the grid. Routes follow at once while nothing was published, else with the next version. */
export function moveRun(asked: AskedMove): Promise<MovedRun> {
  return inTransaction(async (tx): Promise<MovedRun> => {
    const event = await findEvent(asked.eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const { runs: known, rounds, rooms } = await lockGrid(event.id, tx);
    const isInIt = ({ runId, roundId, roomId }: (typeof known)[number]) =>
      runId === asked.runId || (roundId === asked.roundId && roomId === asked.roomId);
    await lockRuns(
      known.filter(isInIt).map(({ runId }) => runId),
      tx,
    );
    // Read once more: only now nobody takes a seat in these.
    const { runs } = await readGrid(event.id, tx);
    const run = runs.find(({ runId }) => runId === asked.runId);
    const round = rounds.find(({ id }) => id === asked.roundId);
    const room = rooms.find(({ id }) => id === asked.roomId);
    const before = rooms.find(({ id }) => id === run?.roomId);
    const isOneDay =
      round?.locationDayId === room?.locationDayId && room?.locationDayId === before?.locationDayId;
    if (!run || !round || !room || !before || !isOneDay) return { ok: false, reason: "not-found" };
    const there = runs.find((one) => one.roundId === round.id && one.roomId === room.id);
    if (asked.seenThere !== null && asked.seenThere !== (there?.runId ?? "")) {
      return { ok: false, reason: "changed-meanwhile" };
    }
    const published = await isPublished(event.id, tx);
    const to = { roundId: round.id, room };
    const decision = decideMove({ run, to, from: { room: before }, runs, isPublished: published });
    if (!decision.ok) return refusal(decision, rooms);
    const moves = decision.moves.map(({ run: one, ...move }) => ({ ...move, runId: one.runId }));
    await moveRuns(moves, tx);
    const runIds = moves.map(({ runId }) => runId);
    const lost = published ? [] : await moveStopsAlong(runIds, tx);
    await enqueueMails(await offerFreeSeats(runIds, asked.now, tx), tx);
    return {
      ok: true,
      title: run.title,
      round: round.number,
      room: room.name,
      swappedWith: decision.moves[1]?.run.title ?? null,
      lostSeats: lost.length,
      inTwoPlaces: inTwoPlaces(await readGroundUnasked(event.id, tx), runIds),
    };
  });
}

function refusal(
  decision: MoveDecision & { ok: false },
  rooms: readonly { id: string; name: string }[],
): MovedRun {
  if (decision.reason === "already-there") return decision;
  const { title, seatsTaken: seats } = decision.run;
  if (decision.reason === "already-in-round") return { ok: false, reason: decision.reason, title };
  const room = rooms.find(({ id }) => id === decision.room.id)?.name ?? "";
  return { ok: false, reason: decision.reason, title, seats, room };
}
