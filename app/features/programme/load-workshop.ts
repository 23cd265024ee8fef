import { readGround } from "#app/db/programme-ground.ts";
import { findVersion } from "#app/db/programme-versions.ts";
import type { GridRun } from "#app/db/workshop-runs.ts";
import { tellConflicts, type ToldConflict } from "#app/domain/programme/conflict-words.ts";
import type { GroundRound, GroundWorkshop } from "#app/domain/programme/ground.ts";
import { programmeOf } from "#app/domain/programme/schedule-of.ts";
import { findConflicts } from "#app/domain/scheduling/conflicts.ts";

/** A cell that a workshop can go to. */
export interface WorkshopSlot {
  dayId: string;
  round: GroundRound;
  room: { id: string; name: string; capacity: number };
  /** what is there now: it would take the place of the run that moves */
  takenBy: string | null;
}

export interface WorkshopOnGrid {
  workshop: GroundWorkshop;
  expected: number | null;
  runs: (GridRun & { round: GroundRound; room: string })[];
  slots: WorkshopSlot[];
  conflicts: ToldConflict[];
  isPublished: boolean;
}

/** One accepted workshop with where it runs and could run; null when there is none by that id. */
export async function loadWorkshop(
  eventId: string,
  contributionId: string,
): Promise<WorkshopOnGrid | null> {
  const [ground, version] = await Promise.all([readGround(eventId), findVersion(eventId)]);
  const workshop = ground.workshops.find(({ id }) => id === contributionId);
  if (!workshop) return null;
  const programme = programmeOf(ground);
  const mine = ground.runs.filter((run) => run.contributionId === contributionId);
  const ids = new Set(mine.map(({ runId }) => runId));
  const comes = ({ locationDayId }: GroundRound) =>
    workshop.dayIds.length === 0 || workshop.dayIds.includes(locationDayId);
  return {
    workshop,
    expected:
      programme.workshops.find(({ workshopId }) => workshopId === contributionId)?.expectedDemand ??
      null,
    runs: ground.rounds.flatMap((round) =>
      mine
        .filter(({ roundId }) => roundId === round.id)
        .map((run) => {
          const room = ground.rooms.find(({ id }) => id === run.roomId)?.name ?? "";
          return { ...run, round, room };
        }),
    ),
    slots: ground.rounds.filter(comes).flatMap((round) =>
      ground.rooms
        .filter(({ locationDayId }) => locationDayId === round.locationDayId)
        .map(({ id, name, capacity }) => {
          const there = ground.runs.find((run) => run.roundId === round.id && run.roomId === id);
          const room = { id, name, capacity };
          return { dayId: round.locationDayId, round, room, takenBy: there?.title ?? null };
        }),
    ),
    conflicts: tellConflicts(
      findConflicts(programme).filter(({ runIds }) => runIds.some((id) => ids.has(id))),
      ground,
    ),
    isPublished: version !== null,
  };
}
