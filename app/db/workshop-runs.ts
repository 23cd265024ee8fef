import type { PlacedRun } from "#app/domain/programme/place-workshop.ts";
import { prisma, type Db } from "./client.ts";

export interface Grid {
  rounds: { id: string; locationDayId: string; number: number; startsAt: Date; endsAt: Date }[];
  rooms: { id: string; locationDayId: string; name: string; capacity: number }[];
  runs: GridRun[];
}

export interface GridRun extends PlacedRun {
  title: string;
  organisations: string[];
  capacity: number;
  seatsTaken: number;
}

/** Rounds, rooms and what runs where, of all days of the event. */
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
    select: { id: true, locationDayId: true, name: true, capacity: true },
  });
  const runs = await db.workshopRun.findMany({
    where: { round: day },
    orderBy: { id: "asc" },
    select: {
      id: true,
      contributionId: true,
      roundId: true,
      roomId: true,
      capacity: true,
      _count: { select: { stops: true } },
      contribution: {
        select: {
          title: true,
          organisation: { select: { id: true, name: true } },
          partners: { select: { organisation: { select: { id: true, name: true } } } },
        },
      },
    },
  });
  return {
    rounds,
    rooms,
    runs: runs.map(({ id, contribution, _count, ...run }) => {
      const who = [
        contribution.organisation,
        ...contribution.partners.map(({ organisation }) => organisation),
      ];
      return {
        ...run,
        runId: id,
        title: contribution.title,
        organisationIds: who.map((one) => one.id),
        organisations: who.map((one) => one.name),
        seatsTaken: _count.stops,
      };
    }),
  };
}

/** Holds the grid of an event for this transaction: two organisers place one after the other. */
export async function lockGrid(eventId: string, tx: Db): Promise<Grid> {
  await tx.$queryRaw`
    select "Room"."id" from "Room" join "LocationDay" on "LocationDay"."id" = "locationDayId"
    where "eventId" = ${eventId} order by "Room"."id" for update of "Room"`;
  return readGrid(eventId, tx);
}

export async function createRun(
  run: { contributionId: string; roundId: string; roomId: string; capacity: number },
  tx: Db,
): Promise<void> {
  await tx.workshopRun.create({ data: run });
}

/** A run of this event with the seats that visitors took, held for this transaction. */
export async function lockRun(
  runId: string,
  eventSlug: string,
  tx: Db,
): Promise<{ id: string; title: string; seatsTaken: number } | null> {
  await tx.$queryRaw`select "id" from "WorkshopRun" where "id" = ${runId} for update`;
  const row = await tx.workshopRun.findFirst({
    where: { id: runId, contribution: { event: { slug: eventSlug } } },
    select: {
      id: true,
      contribution: { select: { title: true } },
      _count: { select: { stops: true } },
    },
  });
  return row && { id: row.id, title: row.contribution.title, seatsTaken: row._count.stops };
}

/** Takes a run away; the stops that visitors had there go with it. */
export async function deleteRun(runId: string, tx: Db): Promise<void> {
  await tx.workshopRun.delete({ where: { id: runId } });
}

export async function deleteRunsOf(contributionId: string, tx: Db): Promise<void> {
  await tx.workshopRun.deleteMany({ where: { contributionId } });
}

/** How many visitors have a workshop in their route, over all its runs. */
export function countSeatsTaken(contributionId: string, tx: Db): Promise<number> {
  return tx.routeStop.count({ where: { run: { contributionId } } });
}
