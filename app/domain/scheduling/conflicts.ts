import type {
  Programme,
  ScheduledRun,
  SchedulePresenter,
  ScheduleRoom,
  ScheduleRound,
  ScheduleWorkshop,
} from "./schedule.ts";

/** hard: it cannot go on like this; soft: it can, but somebody will be disappointed. */
export type Severity = "hard" | "soft";

interface Between {
  /** the two runs, in the order of the programme */
  runIds: [string, string];
}

interface About {
  runIds: [string];
}

export type Conflict = { severity: Severity } & (
  | ({ kind: "room-twice"; roomId: string } & Between)
  | ({ kind: "presenter-twice"; presenterId: string } & Between)
  | ({ kind: "organisation-twice"; organisationId: string } & Between)
  | ({ kind: "workshop-twice"; workshopId: string } & Between)
  /** hard: smaller than the workshop can do with */
  | ({ kind: "room-too-small"; roomId: string; capacity: number; seats: number } & About)
  /** soft: people will find it full; `expected` people a run */
  | ({ kind: "demand-beyond-room"; roomId: string; capacity: number; expected: number } & About)
  | ({ kind: "round-impossible"; presenterId: string; roundId: string } & About)
  | ({ kind: "round-not-preferred"; presenterId: string; roundId: string } & About)
  | ({ kind: "equipment-missing"; roomId: string; equipment: string[] } & About)
  | ({ kind: "workshop-too-long"; roundId: string; minutes: number; roundMinutes: number } & About)
  | ({ kind: "room-of-other-day"; roomId: string; roundId: string } & About)
  /** round, room or workshop is no longer there */
  | ({ kind: "gone"; what: "round" | "room" | "workshop"; id: string } & About)
);

interface Placed {
  run: ScheduledRun;
  round: ScheduleRound;
  room: ScheduleRoom;
  workshop: ScheduleWorkshop;
  presenters: SchedulePresenter[];
}

/**
 * Everything that is wrong with a programme: hard conflicts first, then in the order of the runs.
 * Two runs are at the same time when their rounds overlap, also on two days: a presenter cannot be in
 * two towns. Expected demand is shared evenly by the runs of a workshop, up to its largest group.
 */
export function findConflicts(programme: Programme): Conflict[] {
  const placed: Placed[] = [];
  const found: Conflict[] = [];
  const rounds = new Map(programme.rounds.map((round) => [round.roundId, round]));
  const rooms = new Map(programme.rooms.map((room) => [room.roomId, room]));
  const workshops = new Map(programme.workshops.map((one) => [one.workshopId, one]));
  const presenters = new Map(programme.presenters.map((one) => [one.presenterId, one]));
  for (const run of programme.runs) {
    const { roundId, roomId, workshopId } = run;
    const [round, room] = [rounds.get(roundId), rooms.get(roomId)];
    const workshop = workshops.get(workshopId);
    const runIds: [string] = [run.runId];
    const gone = { kind: "gone" as const, severity: "hard" as const, runIds };
    if (!round) found.push({ ...gone, what: "round", id: roundId });
    if (!room) found.push({ ...gone, what: "room", id: roomId });
    if (!workshop) found.push({ ...gone, what: "workshop", id: workshopId });
    if (!round || !room || !workshop) continue;
    const known = [...new Set(workshop.presenterIds)].flatMap((id) => presenters.get(id) ?? []);
    placed.push({ run, round, room, workshop, presenters: known });
  }
  const runsOf = new Map<string, number>();
  for (const { workshopId } of programme.runs) {
    runsOf.set(workshopId, (runsOf.get(workshopId) ?? 0) + 1);
  }
  placed.forEach((one, i) => {
    found.push(...conflictsOf(one, runsOf.get(one.run.workshopId) ?? 1));
    for (const other of placed.slice(i + 1)) found.push(...conflictsBetween(one, other));
  });
  return [
    ...found.filter((conflict) => conflict.severity === "hard"),
    ...found.filter((conflict) => conflict.severity === "soft"),
  ];
}

/** People to expect in one run; null when unknown. */
export function expectedPerRun(workshop: ScheduleWorkshop, runs: number): number | null {
  if (workshop.expectedDemand === null) return null;
  const share = Math.ceil(workshop.expectedDemand / Math.max(1, runs));
  return Math.min(share, workshop.maxGroup ?? Infinity);
}

/** What a room lacks of what a workshop needs. */
export function missingEquipment(workshop: ScheduleWorkshop, room: ScheduleRoom): string[] {
  return [...new Set(workshop.equipment)].filter((item) => !room.equipment.includes(item));
}

/** Whole minutes that a round lasts. */
export function minutesOf(round: ScheduleRound): number {
  return Math.round((round.endsAt.getTime() - round.startsAt.getTime()) / 60_000);
}

function conflictsOf({ run, round, room, workshop, presenters }: Placed, runs: number): Conflict[] {
  const found: Conflict[] = [];
  const { roundId, roomId } = run;
  const runIds: [string] = [run.runId];
  const { capacity } = room;
  if (round.dayId !== room.dayId) {
    found.push({ kind: "room-of-other-day", severity: "hard", runIds, roomId, roundId });
  }
  const { seats } = workshop;
  const expected = expectedPerRun(workshop, runs);
  if (capacity < seats) {
    found.push({ kind: "room-too-small", severity: "hard", runIds, roomId, capacity, seats });
  } else if (expected !== null && capacity < expected) {
    found.push({
      kind: "demand-beyond-room",
      severity: "soft",
      runIds,
      roomId,
      capacity,
      expected,
    });
  }
  const equipment = missingEquipment(workshop, room);
  if (equipment.length > 0) {
    found.push({ kind: "equipment-missing", severity: "hard", runIds, roomId, equipment });
  }
  const { minutes } = workshop;
  const roundMinutes = minutesOf(round);
  if (minutes !== null && minutes > roundMinutes) {
    found.push({
      kind: "workshop-too-long",
      severity: "hard",
      runIds,
      roundId,
      minutes,
      roundMinutes,
    });
  }
  for (const { presenterId, impossibleRounds, preferredRounds } of presenters) {
    const about = { runIds, presenterId, roundId };
    if (impossibleRounds.includes(roundId)) {
      found.push({ kind: "round-impossible", severity: "hard", ...about });
    } else if (preferredRounds.length > 0 && !preferredRounds.includes(roundId)) {
      found.push({ kind: "round-not-preferred", severity: "soft", ...about });
    }
  }
  return found;
}

function conflictsBetween(a: Placed, b: Placed): Conflict[] {
  if (!areAtOnce(a.round, b.round)) return [];
  const runIds: [string, string] = [a.run.runId, b.run.runId];
  const hard = { severity: "hard", runIds } as const;
  const found: Conflict[] = [];
  if (a.run.roomId === b.run.roomId) {
    found.push({ kind: "room-twice", ...hard, roomId: a.run.roomId });
  }
  if (a.run.workshopId === b.run.workshopId) {
    // Its presenters and gemeente are then in two places as well; that goes without saying.
    return [...found, { kind: "workshop-twice", ...hard, workshopId: a.run.workshopId }];
  }
  for (const presenterId of shared(a.workshop.presenterIds, b.workshop.presenterIds)) {
    found.push({ kind: "presenter-twice", ...hard, presenterId });
  }
  for (const organisationId of shared(a.workshop.organisationIds, b.workshop.organisationIds)) {
    found.push({ kind: "organisation-twice", ...hard, organisationId });
  }
  return found;
}

/** Whether two rounds overlap; one that ends when the other begins does not. */
export function areAtOnce(a: ScheduleRound, b: ScheduleRound): boolean {
  return a.roundId === b.roundId || (a.startsAt < b.endsAt && b.startsAt < a.endsAt);
}

/** Ids that are in both lists, once each. */
export function shared(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set(a)].filter((id) => b.includes(id));
}
