/** A workshop in a room in a round, as it stands on the grid. */
export interface PlacedRun {
  runId: string;
  contributionId: string;
  roundId: string;
  roomId: string;
}

export interface WorkshopPlacement {
  workshop: {
    contributionId: string;
    kind: "stand" | "workshop";
    isAccepted: boolean;
  };
  round: { id: string };
  room: { id: string; capacity: number };
  /** seats to give out; as many as the room has when left out */
  capacity?: number;
  /** seats that visitors hold already, when a run is moved or changed */
  seatsTaken?: number;
  /** the run that is moved, so that it does not stand in its own way */
  movedRunId?: string;
  /** all runs of the same location-day */
  runs: PlacedRun[];
}

export type WorkshopRefusal =
  | { ok: false; reason: "not-a-workshop" }
  | { ok: false; reason: "not-accepted" }
  | { ok: false; reason: "room-taken"; by: PlacedRun }
  | { ok: false; reason: "already-in-round"; by: PlacedRun }
  | { ok: false; reason: "no-seats" }
  | { ok: false; reason: "room-too-small"; roomCapacity: number }
  | { ok: false; reason: "seats-taken"; seatsTaken: number };

export type WorkshopDecision = { ok: true; capacity: number } | WorkshopRefusal;

/**
 * Whether a workshop can run in this room in this round, and with how many seats. People in two
 * places at once do not stand in the way: those are told of afterwards (see in-two-places.ts).
 */
export function placeWorkshop(placement: WorkshopPlacement): WorkshopDecision {
  const { workshop, round, room, movedRunId, seatsTaken = 0 } = placement;
  const capacity = placement.capacity ?? room.capacity;
  const sameRound = placement.runs.filter(
    (run) => run.roundId === round.id && run.runId !== movedRunId,
  );

  if (workshop.kind !== "workshop") return { ok: false, reason: "not-a-workshop" };
  if (!workshop.isAccepted) return { ok: false, reason: "not-accepted" };
  const inRoom = sameRound.find((run) => run.roomId === room.id);
  if (inRoom) return { ok: false, reason: "room-taken", by: inRoom };
  const twice = sameRound.find((run) => run.contributionId === workshop.contributionId);
  if (twice) return { ok: false, reason: "already-in-round", by: twice };
  if (!Number.isInteger(capacity) || capacity < 1) return { ok: false, reason: "no-seats" };
  if (capacity > room.capacity) {
    return { ok: false, reason: "room-too-small", roomCapacity: room.capacity };
  }
  if (capacity < seatsTaken) return { ok: false, reason: "seats-taken", seatsTaken };
  return { ok: true, capacity };
}
