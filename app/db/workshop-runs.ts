import type { PlacedRun } from "#app/domain/programme/place-workshop.ts";
import { prisma, type Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { findVersion } from "./programme-versions.ts";

export interface GridRoom {
  id: string;
  locationDayId: string;
  name: string;
  capacity: number;
  has: { screen: boolean; power: boolean; tables: boolean };
}

export interface Grid {
  rounds: { id: string; locationDayId: string; number: number; startsAt: Date; endsAt: Date }[];
  rooms: GridRoom[];
  runs: GridRun[];
}

export interface GridRun extends PlacedRun {
  title: string;
  organisations: string[];
  capacity: number;
  /** seats that visitors have or that were offered to somebody in line */
  seatsTaken: number;
  maxGroup: number | null;
  isPinned: boolean;
}

/** Seats that count as taken: on a route, or offered. */
const countSeats = {
  select: { stops: true, waiting: { where: { offeredAt: { not: null } } } },
} as const;

const runFields = {
  id: true,
  contributionId: true,
  roundId: true,
  roomId: true,
  capacity: true,
  isPinned: true,
  _count: countSeats,
  contribution: {
    select: {
      title: true,
      maxGroup: true,
      organisation: { select: { id: true, name: true } },
      partners: { select: { organisation: { select: { id: true, name: true } } } },
    },
  },
} as const satisfies Prisma.WorkshopRunSelect;

/** Rounds, rooms and what runs where, of all days of the event: as organisers have it now. */
export async function readGrid(eventId: string, db: Db = prisma): Promise<Grid> {
  const day = { day: { eventId } };
  const rounds = await db.round.findMany({
    where: day,
    orderBy: { startsAt: "asc" },
    select: { id: true, locationDayId: true, number: true, startsAt: true, endsAt: true },
  });
  const rooms = await db.room.findMany({
    where: day,
    orderBy: { name: "asc" },
    select: {
      ...{ id: true, locationDayId: true, name: true, capacity: true },
      ...{ hasScreen: true, hasPower: true, hasTables: true },
    },
  });
  const runs = await db.workshopRun.findMany({
    where: { round: day, isRemoved: false },
    orderBy: { id: "asc" },
    select: runFields,
  });
  return {
    rounds,
    rooms: rooms.map(({ hasScreen, hasPower, hasTables, ...room }) => {
      return { ...room, has: { screen: hasScreen, power: hasPower, tables: hasTables } };
    }),
    runs: runs.map(asGridRun),
  };
}

type RunRow = Prisma.WorkshopRunGetPayload<{ select: typeof runFields }>;

function asGridRun({ id, contribution, _count, ...run }: RunRow): GridRun {
  const partners = contribution.partners.map(({ organisation }) => organisation);
  const who = [contribution.organisation, ...partners];
  return {
    ...run,
    runId: id,
    title: contribution.title,
    maxGroup: contribution.maxGroup,
    organisations: who.map((one) => one.name),
    seatsTaken: _count.stops + _count.waiting,
  };
}

/** Holds the grid of an event for this transaction: two organisers place one after the other. */
export async function lockGrid(eventId: string, tx: Db): Promise<Grid> {
  await tx.$queryRaw`
    select "Room"."id" from "Room" join "LocationDay" on "LocationDay"."id" = "locationDayId"
    where "eventId" = ${eventId} order by "Room"."id" for update of "Room"`;
  return readGrid(eventId, tx);
}

export interface RunSlot {
  contributionId: string;
  roundId: string;
  roomId: string;
  capacity: number;
}

/**
 * Puts a workshop in a round and a room. One that was taken out of that day since the last version
 * comes back with the seats that visitors have.
 */
export async function createRun(run: RunSlot, tx: Db): Promise<string> {
  const { contributionId, roundId, roomId, capacity } = run;
  const round = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { locationDayId: true },
  });
  const [removed] = await tx.workshopRun.findMany({
    where: { contributionId, isRemoved: true, round },
    orderBy: { id: "asc" },
    take: 1,
    select: { id: true, _count: countSeats },
  });
  if (!removed || removed._count.stops + removed._count.waiting > capacity) {
    return (await tx.workshopRun.create({ data: run, select: { id: true } })).id;
  }
  await tx.workshopRun.update({
    where: { id: removed.id },
    data: { roundId, roomId, capacity, isRemoved: false },
  });
  return removed.id;
}

/** Where a run goes, and how many seats it has there. */
export interface RunMove {
  runId: string;
  roundId: string;
  roomId: string;
  capacity: number;
}

/** Moves runs all at once, so that they can take each other's places. */
export async function moveRuns(moves: readonly RunMove[], tx: Db): Promise<void> {
  const ids = moves.map(({ runId }) => runId);
  // Out of each other's way: what is removed keeps no round or room from others.
  await tx.workshopRun.updateMany({ where: { id: { in: ids } }, data: { isRemoved: true } });
  for (const { runId, roundId, roomId, capacity } of moves) {
    await tx.workshopRun.update({ where: { id: runId }, data: { roundId, roomId, capacity } });
  }
  await tx.workshopRun.updateMany({ where: { id: { in: ids } }, data: { isRemoved: false } });
}

/** Holds these runs until the transaction ends, in the order of their ids as everybody does. */
export async function lockRuns(runIds: readonly string[], tx: Db): Promise<void> {
  if (runIds.length === 0) return;
  await tx.$queryRaw`
    select "id" from "WorkshopRun" where "id" in (${Prisma.join([...runIds])})
    order by "id" for update`;
}

export async function pinRun(runId: string, isPinned: boolean, tx: Db): Promise<void> {
  await tx.workshopRun.update({ where: { id: runId }, data: { isPinned } });
}

/** A run of this event with the seats that visitors took, held for this transaction. */
export async function lockRun(
  runId: string,
  eventSlug: string,
  tx: Db,
): Promise<{ id: string; eventId: string; title: string; seatsTaken: number } | null> {
  await lockRuns([runId], tx);
  const row = await tx.workshopRun.findFirst({
    where: { id: runId, isRemoved: false, contribution: { event: { slug: eventSlug } } },
    select: {
      id: true,
      contribution: { select: { title: true, eventId: true } },
      _count: { select: { stops: true } },
    },
  });
  if (!row) return null;
  const { title, eventId } = row.contribution;
  return { id: row.id, eventId, title, seatsTaken: row._count.stops };
}

/**
 * Takes runs out of the programme. What the published version shows stays for visitors until the
 * next one; other runs go at once, with the stops that visitors had there.
 */
export async function takeOut(runIds: readonly string[], eventId: string, tx: Db): Promise<void> {
  const version = await findVersion(eventId, tx);
  const shown = new Set(version?.content.runs.map(({ runId }) => runId));
  const [kept, gone] = [
    runIds.filter((id) => shown.has(id)),
    runIds.filter((id) => !shown.has(id)),
  ];
  await tx.workshopRun.updateMany({ where: { id: { in: kept } }, data: { isRemoved: true } });
  await tx.workshopRun.deleteMany({ where: { id: { in: gone } } });
}

/** Takes all runs of a contribution out, because it is no longer on the programme. */
export async function takeOutAllOf(contributionId: string, tx: Db): Promise<void> {
  const runs = await tx.workshopRun.findMany({
    where: { contributionId },
    select: { id: true, contribution: { select: { eventId: true } } },
  });
  const eventId = runs[0]?.contribution.eventId;
  if (!eventId) return;
  await takeOut(
    runs.map(({ id }) => id),
    eventId,
    tx,
  );
}

/** How many visitors have a workshop in their route, over all its runs. */
export function countSeatsTaken(contributionId: string, tx: Db): Promise<number> {
  return tx.routeStop.count({ where: { run: { contributionId } } });
}
