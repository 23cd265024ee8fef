import type {
  Favourites,
  Programme,
  ScheduledRun,
  SchedulePresenter,
  ScheduleWorkshop,
} from "../scheduling/schedule.ts";
import { demandOf, favouritesOf } from "./favourites.ts";
import { EQUIPMENT, presenterId, type Ground, type GroundWorkshop } from "./ground.ts";

/** The whole event, of which findConflicts tells what is wrong. */
export function programmeOf(ground: Ground): Programme {
  const expected = demandOf(ground, favouritesOf(ground, null));
  return asProgramme(ground, { expected, runs: runsOf(ground), seats: new Map() });
}

/**
 * One day with what should run on it, and what its visitors would like: what a proposal is made of.
 * A workshop that runs somewhere keeps its number of rounds; one that runs nowhere gets one.
 */
export function problemOf(
  whole: Ground,
  dayId: string,
): { programme: Programme; demand: Favourites[] } {
  const rounds = whole.rounds.filter(({ locationDayId }) => locationDayId === dayId);
  const ids = new Set(rounds.map(({ id }) => id));
  const runs = whole.runs.filter(({ roundId }) => ids.has(roundId));
  const elsewhere = new Set(
    whole.runs.filter((run) => !ids.has(run.roundId)).map((run) => run.contributionId),
  );
  const counts = runsOf({ runs });
  const workshops = whole.workshops.filter(({ id, dayIds }) => {
    const comes = dayIds.length === 0 || dayIds.includes(dayId);
    return counts.has(id) || (comes && !elsewhere.has(id));
  });
  const rooms = whole.rooms.filter(({ locationDayId }) => locationDayId === dayId);
  const ground = { ...whole, rounds, rooms, runs, workshops };
  const demand = favouritesOf(ground, dayId);
  const wanted = new Map(workshops.map(({ id }) => [id, counts.get(id) ?? 1] as const));
  const expected = demandOf(ground, demand);
  const programme = asProgramme(ground, { expected, runs: wanted, seats: seatsToKeep(ground) });
  return { programme, demand };
}

/**
 * The smallest room that will do, by workshop: nobody loses a seat. What is fixed in a smaller room
 * fits there already.
 */
function seatsToKeep({ runs, rooms }: Ground): Map<string, number> {
  const capacity = new Map(rooms.map((room) => [room.id, room.capacity]));
  const most = new Map<string, number>();
  for (const { contributionId: id, seatsTaken } of runs) {
    most.set(id, Math.max(most.get(id) ?? 0, seatsTaken));
  }
  for (const { contributionId: id, isPinned, roomId } of runs) {
    if (isPinned) most.set(id, Math.min(most.get(id) ?? 0, capacity.get(roomId) ?? 0));
  }
  return most;
}

interface Wanted {
  /** people, by workshop */
  expected: ReadonlyMap<string, number>;
  /** in how many rounds, by workshop */
  runs: ReadonlyMap<string, number>;
  /** the smallest room, by workshop */
  seats: ReadonlyMap<string, number>;
}

function asProgramme(ground: Ground, wanted: Wanted): Programme {
  const { rounds, rooms, runs, workshops } = ground;
  return {
    rounds: rounds.map(({ id, locationDayId, startsAt, endsAt }) => {
      return { roundId: id, dayId: locationDayId, startsAt, endsAt };
    }),
    rooms: rooms.map(({ id, locationDayId, capacity, has }) => ({
      roomId: id,
      dayId: locationDayId,
      capacity,
      equipment: EQUIPMENT.filter(({ ofRoom }) => has[ofRoom]).map(({ id: item }) => item),
    })),
    presenters: presentersOf(workshops),
    workshops: workshops.map((workshop): ScheduleWorkshop => ({
      workshopId: workshop.id,
      minutes: workshop.minutes,
      seats: wanted.seats.get(workshop.id) ?? 0,
      expectedDemand: wanted.expected.get(workshop.id) ?? null,
      maxGroup: workshop.maxGroup,
      equipment: EQUIPMENT.filter(({ ofWorkshop }) => workshop.needs[ofWorkshop]).map(
        ({ id }) => id,
      ),
      presenterIds: workshop.presenters.map(({ label }) => presenterId(workshop, label)),
      organisationIds: workshop.organisations.map(({ id }) => id),
      runs: wanted.runs.get(workshop.id) ?? 0,
    })),
    runs: runs.map(({ runId, contributionId, roundId, roomId, isPinned }): ScheduledRun => {
      return { runId, workshopId: contributionId, roundId, roomId, isPinned };
    }),
  };
}

function runsOf({ runs }: Pick<Ground, "runs">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contributionId: id } of runs) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function presentersOf(workshops: readonly GroundWorkshop[]): SchedulePresenter[] {
  const byId = new Map<string, { impossible: Set<string>; preferred: Set<string> }>();
  for (const workshop of workshops) {
    for (const { label, impossible, preferred } of workshop.presenters) {
      const id = presenterId(workshop, label);
      const one = byId.get(id) ?? { impossible: new Set(), preferred: new Set() };
      for (const round of impossible) one.impossible.add(round);
      for (const round of preferred) one.preferred.add(round);
      byId.set(id, one);
    }
  }
  return [...byId].map(([id, { impossible, preferred }]) => ({
    presenterId: id,
    impossibleRounds: [...impossible],
    preferredRounds: [...preferred],
  }));
}
