import type {
  Favourites,
  Programme,
  ScheduledRun,
  SchedulePresenter,
  ScheduleWorkshop,
} from "../scheduling/schedule.ts";

/** An accepted workshop with all that bears on when and where it can be. */
export interface GroundWorkshop {
  id: string;
  title: string;
  /** who registered it, then its partners */
  organisations: { id: string; name: string }[];
  minutes: number | null;
  maxGroup: number | null;
  needs: { screen: boolean; power: boolean; table: boolean };
  presenters: { label: string; impossible: string[]; preferred: string[] }[];
  /** the days it can come to; none: every day */
  dayIds: string[];
  themeIds: string[];
}

export interface GroundRoom {
  id: string;
  locationDayId: string;
  name: string;
  capacity: number;
  has: { screen: boolean; power: boolean; tables: boolean };
}

export interface GroundRound {
  id: string;
  locationDayId: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
}

export interface GroundRun {
  runId: string;
  contributionId: string;
  roundId: string;
  roomId: string;
  isPinned: boolean;
  /** on routes or offered */
  seatsTaken: number;
}

/** What a visitor of a day would like to see. */
export interface GroundVisitor {
  dayId: string;
  /** workshops that they saved, fixed on their route, wait for or ranked */
  chosen: string[];
  /** themes they ticked: what is known of who chose nothing */
  themeIds: string[];
}

export interface Ground {
  rounds: GroundRound[];
  rooms: GroundRoom[];
  runs: GroundRun[];
  workshops: GroundWorkshop[];
  visitors: GroundVisitor[];
}

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

/** What a room has and a workshop needs, as people call it. */
export const EQUIPMENT = [
  { id: "een scherm", ofRoom: "screen", ofWorkshop: "screen" },
  { id: "stroom", ofRoom: "power", ofWorkshop: "power" },
  { id: "tafels", ofRoom: "tables", ofWorkshop: "table" },
] as const;

function runsOf({ runs }: Pick<Ground, "runs">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contributionId: id } of runs) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** People are labels: the same label at the same organisation is the same person. */
export function presenterId({ organisations }: GroundWorkshop, label: string): string {
  return `${organisations[0]?.id ?? ""} ${label.trim().toLowerCase()}`;
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

/**
 * The workshops that visitors would like, each visitor once: those they chose; of who chose none,
 * those on a theme that they ticked.
 */
function favouritesOf({ visitors, workshops }: Ground, dayId: string | null): Favourites[] {
  const known = new Set(workshops.map(({ id }) => id));
  const onTheme = new Map<string, string[]>();
  for (const { id, themeIds } of workshops) {
    for (const theme of themeIds) onTheme.set(theme, [...(onTheme.get(theme) ?? []), id]);
  }
  const sets = new Map<string, Favourites>();
  for (const visitor of visitors) {
    if (dayId !== null && visitor.dayId !== dayId) continue;
    const chosen = visitor.chosen.filter((id) => known.has(id));
    const liked =
      chosen.length > 0 ? chosen : visitor.themeIds.flatMap((theme) => onTheme.get(theme) ?? []);
    const workshopIds = [...new Set(liked)].sort();
    if (workshopIds.length === 0) continue;
    const key = workshopIds.join(" ");
    const visitorsSoFar = sets.get(key)?.visitors ?? 0;
    sets.set(key, { workshopIds, visitors: visitorsSoFar + 1 });
  }
  return [...sets.values()];
}

/**
 * How many people will want to come, by workshop: nobody sees more than one a round, so who likes
 * more workshops than there are rounds counts for a part of each.
 */
function demandOf(
  { rounds }: Pick<Ground, "rounds">,
  favourites: readonly Favourites[],
): Map<string, number> {
  const perDay = new Map<string, number>();
  for (const { locationDayId: day } of rounds) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const most = Math.max(0, ...perDay.values());
  const demand = new Map<string, number>();
  for (const { workshopIds, visitors } of favourites) {
    const part = visitors * Math.min(1, most / workshopIds.length);
    for (const id of workshopIds) demand.set(id, (demand.get(id) ?? 0) + part);
  }
  return new Map([...demand].map(([id, people]) => [id, Math.round(people)]));
}
