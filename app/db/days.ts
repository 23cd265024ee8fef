import type { Part } from "#app/domain/events/agenda.ts";
import type { LocationDay } from "#app/domain/events/event.ts";
import type { Point, Rectangle } from "#app/domain/floor-plan/shapes.ts";
import { prisma, type Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";

export interface DayRoom extends Rectangle {
  id: string;
  name: string;
  capacity: number;
  screen: boolean;
  power: boolean;
  tables: boolean;
  door: Point;
  /** workshops that run there */
  runs: number;
}

export interface DayRound {
  id: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  /** workshops that run then, and visitors who have one of them on their route */
  runs: number;
  visitors: number;
}

export interface DayItem {
  id: string;
  title: string;
  place: string | null;
  /** in Markdown */
  text: string;
  startsAt: Date;
  endsAt: Date;
}

/** A day with all that is laid out in it. */
export interface FullDay extends LocationDay {
  rooms: DayRoom[];
  rounds: DayRound[];
  items: DayItem[];
  /** metres; null while nothing is drawn */
  plan: { width: number; height: number; places: number } | null;
}

/** A day of the event in the address; null when it is none of its days. */
export async function findFullDay(
  eventSlug: string,
  dayId: string,
  db: Db = prisma,
): Promise<FullDay | null> {
  const day = await db.locationDay.findFirst({
    where: { id: dayId, event: { slug: eventSlug } },
    include: {
      rooms: { orderBy: { name: "asc" }, include: { _count: { select: { runs: true } } } },
      rounds: {
        orderBy: { startsAt: "asc" },
        include: { runs: { select: { _count: { select: { stops: true } } } } },
      },
      items: { orderBy: { startsAt: "asc" } },
      floorPlan: {
        select: { width: true, height: true, _count: { select: { places: true } } },
      },
    },
  });
  if (!day) return null;
  const { id, venue, town, address, opensAt, closesAt, items, floorPlan } = day;
  return {
    id,
    venue,
    town,
    address,
    opensAt,
    closesAt,
    rooms: day.rooms.map(({ doorX, doorY, _count, locationDayId: _day, ...row }) => {
      const { hasScreen: screen, hasPower: power, hasTables: tables, ...room } = row;
      const has = { screen, power, tables };
      return { ...room, ...has, door: { x: doorX, y: doorY }, runs: _count.runs };
    }),
    rounds: day.rounds.map(({ runs, locationDayId: _day, ...round }) => ({
      ...round,
      runs: runs.length,
      visitors: runs.reduce((sum, run) => sum + run._count.stops, 0),
    })),
    items,
    plan: floorPlan && {
      width: floorPlan.width,
      height: floorPlan.height,
      places: floorPlan._count.places,
    },
  };
}

/** Rounds and what everybody does together: what no other part may overlap. */
export function partsOf({ rounds, items }: Pick<FullDay, "rounds" | "items">): Part[] {
  return [
    ...rounds.map(({ number, ...round }) => ({ ...round, label: `Ronde ${number}` })),
    ...items.map(({ title, ...item }) => ({ ...item, label: title })),
  ];
}

export type DayDetails = Omit<LocationDay, "id">;

export async function insertDay(eventId: string, day: DayDetails, tx: Db): Promise<string> {
  return (await tx.locationDay.create({ data: { ...day, eventId }, select: { id: true } })).id;
}

export async function updateDay(dayId: string, day: DayDetails, tx: Db): Promise<void> {
  await tx.locationDay.update({ where: { id: dayId }, data: day });
}

/**
 * Moves all that happens on a day by whole calendar days, each at its own time on the Dutch
 * clock: rounds, what everybody does together, and the routes that visitors have.
 */
export async function moveWithinDay(dayId: string, days: number, tx: Db): Promise<void> {
  const onDay = Prisma.sql`"locationDayId" = ${dayId}`;
  await tx.$executeRaw`update "Round" set ${later(days)} where ${onDay}`;
  await tx.$executeRaw`update "ProgrammeItem" set ${later(days)} where ${onDay}`;
  await tx.$executeRaw`
    update "RouteStop" set ${later(days)} where "routeId" in (
      select "Route"."id" from "Route" join "Registration" on "Registration"."id" = "registrationId"
      where ${onDay})`;
  await tx.route.updateMany({
    where: { registration: { locationDayId: dayId } },
    data: { sequence: { increment: 1 } },
  });
}

/** Both moments of a row by so many calendar days; the clock in the hall stays as it was. */
function later(days: number): Prisma.Sql {
  const moved = (column: Prisma.Sql) => Prisma.sql`
    ${column} = (${column} at time zone 'Europe/Amsterdam' + ${days}::int * interval '1 day')
      at time zone 'Europe/Amsterdam'`;
  return Prisma.join([moved(Prisma.sql`"startsAt"`), moved(Prisma.sql`"endsAt"`)]);
}

export interface HangsOnDay {
  visitors: number;
  workshops: number;
  stands: number;
  /** contributions that can come on this day, said so by who sent them in */
  chosenBy: number;
}

/** What would be lost with a day. Locks the day: nothing comes to hang on it meanwhile. */
export async function countOnDay(dayId: string, tx: Db): Promise<HangsOnDay> {
  await tx.$queryRaw`select "id" from "LocationDay" where "id" = ${dayId} for update`;
  const [visitors, workshops, stands, chosenBy] = [
    await tx.registration.count({ where: { locationDayId: dayId } }),
    await tx.workshopRun.count({ where: { round: { locationDayId: dayId } } }),
    await tx.standPlace.count({
      where: { floorPlan: { locationDayId: dayId }, contributionId: { not: null } },
    }),
    await tx.contributionDay.count({ where: { locationDayId: dayId } }),
  ];
  return { visitors, workshops, stands, chosenBy };
}

export async function deleteDay(dayId: string, tx: Db): Promise<void> {
  await tx.locationDay.delete({ where: { id: dayId } });
}

/** The drawing changed under whoever is drawing: their next save has to know. */
export async function touchFloorPlan(dayId: string, tx: Db): Promise<void> {
  await tx.floorPlan.updateMany({
    where: { locationDayId: dayId },
    data: { version: { increment: 1 } },
  });
}
