import { capacityAfter } from "../events/room-spot.ts";
import { placeWorkshop, type PlacedRun } from "./place-workshop.ts";

/** A run as it is when somebody moves it. */
export interface MovableRun extends PlacedRun {
  title: string;
  capacity: number;
  maxGroup: number | null;
  /** on routes or offered */
  seatsTaken: number;
}

export interface MoveRequest {
  run: MovableRun;
  to: { roundId: string; room: Room };
  /** where it is now */
  from: { room: Room };
  /** all runs of the event */
  runs: readonly MovableRun[];
  /** visitors see an earlier version: what they can book does not grow before the next one */
  isPublished: boolean;
}

interface Room {
  id: string;
  capacity: number;
}

export interface Moved {
  run: MovableRun;
  roundId: string;
  roomId: string;
  capacity: number;
}

export type MoveDecision =
  /** one, or two that take each other's places */
  | { ok: true; moves: [Moved] | [Moved, Moved] }
  | { ok: false; reason: "already-there" }
  | { ok: false; reason: "already-in-round"; run: MovableRun }
  | { ok: false; reason: "seats-taken"; run: MovableRun; room: Room };

/** Moves a run to another round or room; what runs there comes in its place. */
export function moveRun({ run, to, from, runs, isPublished }: MoveRequest): MoveDecision {
  const { roundId, room } = to;
  if (run.roundId === roundId && run.roomId === room.id) {
    return { ok: false, reason: "already-there" };
  }
  const other = runs.find((one) => one.roundId === roundId && one.roomId === room.id);
  const rest = runs.filter(({ runId }) => runId !== run.runId && runId !== other?.runId);
  const there = { roundId, room, before: from.room };
  const mine = placeIn(run, there, rest, isPublished);
  if (!("capacity" in mine)) return mine;
  if (!other) return { ok: true, moves: [mine] };
  if (other.contributionId === run.contributionId) {
    return { ok: false, reason: "already-in-round", run };
  }
  const back = { roundId: run.roundId, room: from.room, before: room };
  const theirs = placeIn(other, back, rest, isPublished);
  return "capacity" in theirs ? { ok: true, moves: [mine, theirs] } : theirs;
}

function placeIn(
  run: MovableRun,
  { roundId, room, before }: { roundId: string; room: Room; before: Room },
  runs: readonly MovableRun[],
  isPublished: boolean,
): Moved | (MoveDecision & { ok: false }) {
  if (run.seatsTaken > room.capacity) return { ok: false, reason: "seats-taken", run, room };
  const after = { before: before.capacity, after: room.capacity };
  const fitting = isPublished ? Math.min(run.capacity, room.capacity) : capacityAfter(run, after);
  const capacity = Math.max(fitting, run.seatsTaken);
  const decision = placeWorkshop({
    workshop: { ...run, kind: "workshop", isAccepted: true },
    round: { id: roundId },
    room,
    capacity,
    runs: [...runs],
  });
  if (decision.ok) return { run, roundId, roomId: room.id, capacity };
  return { ok: false, reason: "already-in-round", run };
}
