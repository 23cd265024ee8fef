import { listUnfinishedProposals } from "#app/db/programme-proposals.ts";
import { findVersion, readWorkingProgramme } from "#app/db/programme-versions.ts";
import { readGround } from "#app/db/programme-ground.ts";
import type { GridRoom, GridRun } from "#app/db/workshop-runs.ts";
import { changesBetween } from "#app/domain/programme/changes.ts";
import { tellConflicts, type ToldConflict } from "#app/domain/programme/conflict-words.ts";
import type { GroundRound } from "#app/domain/programme/ground.ts";
import { programmeOf } from "#app/domain/programme/schedule-of.ts";
import { findConflicts } from "#app/domain/scheduling/conflicts.ts";
import type { Programme } from "#app/domain/scheduling/schedule.ts";

/** A workshop beside the grid. */
export interface WaitingWorkshop {
  id: string;
  title: string;
  organisations: string[];
  minutes: number | null;
  maxGroup: number | null;
  /** people, over all its runs; null when nobody is known to want it */
  expected: number | null;
}

export interface ProgrammeGrid {
  rounds: GroundRound[];
  rooms: GridRoom[];
  runs: GridRun[];
  /** accepted workshops that can come on this day and run nowhere on any day */
  waiting: WaitingWorkshop[];
  /** of this day */
  conflicts: ToldConflict[];
  /** the whole event, so that the browser can tell what a move would do */
  programme: Programme;
  /** what visitors see; null while nothing was published */
  published: { version: number; at: Date; changes: number } | null;
  /** a proposal for this day is being worked out or waits to be looked at */
  hasProposal: boolean;
}

/** Rounds by rooms of one day: what runs where, what waits, what is wrong. */
export async function loadProgrammeGrid(eventId: string, dayId: string): Promise<ProgrammeGrid> {
  const [ground, version, working, proposals] = await Promise.all([
    readGround(eventId),
    findVersion(eventId),
    readWorkingProgramme(eventId),
    listUnfinishedProposals(eventId),
  ]);
  const programme = programmeOf(ground);
  const isHere = ({ locationDayId }: { locationDayId: string }) => locationDayId === dayId;
  const rounds = ground.rounds.filter(isHere);
  const roundIds = new Set(rounds.map(({ id }) => id));
  const runs = ground.runs.filter(({ roundId }) => roundIds.has(roundId));
  const hereIds = new Set(runs.map(({ runId }) => runId));
  const placed = new Set(ground.runs.map(({ contributionId }) => contributionId));
  const expected = new Map(
    programme.workshops.map(({ workshopId, expectedDemand }) => [workshopId, expectedDemand]),
  );
  return {
    rounds,
    rooms: ground.rooms.filter(isHere),
    runs,
    waiting: ground.workshops
      .filter(({ id, dayIds }) => {
        return !placed.has(id) && (dayIds.length === 0 || dayIds.includes(dayId));
      })
      .map(({ id, title, organisations, minutes, maxGroup }) => ({
        ...{ id, title, minutes, maxGroup },
        organisations: organisations.map(({ name }) => name),
        expected: expected.get(id) ?? null,
      })),
    conflicts: tellConflicts(
      findConflicts(programme).filter(({ runIds }) => runIds.some((id) => hereIds.has(id))),
      ground,
    ),
    programme,
    published: version && {
      version: version.number,
      at: version.publishedAt,
      changes: changesBetween(version.content, working).length,
    },
    hasProposal: proposals.some((one) => one.locationDayId === dayId),
  };
}
