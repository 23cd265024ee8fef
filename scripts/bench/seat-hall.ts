import { randomUUID } from "node:crypto";
import { prisma } from "#app/db/client.ts";
import { atHall, fillHall, makeHall } from "./hall.ts";

/** When the hall's visitors ask: well before its day. */
export const ASKING = new Date("2027-04-01T12:00:00+02:00");

/**
 * An event with nothing but workshops of 20 seats, all in one round, and visitors.
 * @returns its slug
 */
export async function makeSeatHall(size: { runs: number; visitors: number }): Promise<string> {
  const slug = `plekken-${randomUUID().slice(0, 8)}`;
  const of = (count: number, what: string) =>
    Array.from(
      { length: count },
      (_, index) => `${slug}-${what}-${String(index).padStart(5, "0")}`,
    );
  const runs = of(size.runs, "run");
  const visitors = of(size.visitors, "bezoeker");
  const hall = await makeHall(slug);
  const { event, day, organisation } = hall;
  const round = `${slug}-ronde`;
  await prisma.round.create({
    data: {
      ...{ id: round, locationDayId: day, number: 1 },
      ...{ startsAt: atHall("10:00"), endsAt: atHall("10:45") },
    },
  });
  const place = { doorX: 1, doorY: 1, x: 0, y: 0, width: 5, height: 5 };
  await prisma.room.createMany({
    data: runs.map((id) => ({ id, locationDayId: day, name: id, capacity: 20, ...place })),
  });
  await prisma.contribution.createMany({
    data: runs.map((id) => ({
      ...{ id, eventId: event, organisationId: organisation, title: id },
      ...{ kind: "WORKSHOP" as const, status: "ACCEPTED" as const },
    })),
  });
  await prisma.workshopRun.createMany({
    data: runs.map((id) => ({
      ...{ id, contributionId: id, roundId: round, roomId: id, capacity: 20 },
    })),
  });
  await fillHall(hall, visitors);
  return slug;
}

export interface HallCheck {
  runs: number;
  /** seats of the run that has fewest and of the one that has most */
  fewest: number;
  most: number;
  waiting: number;
  /** runs whose line has not the numbers 1, 2, 3, … each once */
  broken: string[];
}

/** What stands in the database after all asked. */
export async function checkSeatHall(slug: string): Promise<HallCheck> {
  const runs = await prisma.workshopRun.findMany({
    where: { contribution: { event: { slug } } },
    select: {
      id: true,
      _count: { select: { stops: true } },
      waiting: { orderBy: { number: "asc" }, select: { number: true } },
    },
  });
  const seats = runs.map((run) => run._count.stops);
  return {
    runs: runs.length,
    fewest: Math.min(...seats),
    most: Math.max(...seats),
    waiting: runs.reduce((sum, { waiting }) => sum + waiting.length, 0),
    broken: runs
      .filter(({ waiting }) => waiting.some(({ number }, index) => number !== index + 1))
      .map(({ id }) => id),
  };
}
