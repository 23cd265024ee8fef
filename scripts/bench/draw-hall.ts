import { randomUUID } from "node:crypto";
import { prisma } from "#app/db/client.ts";
import { runDraw } from "#app/features/draw/run-draw.ts";
import { startDraw, startGiving } from "#app/features/draw/start-draw.ts";
import { computeInProcess } from "#app/jobs/compute-draw.ts";
import { drawDay } from "./draw-days.ts";
import { fillHall, makeHall } from "./hall.ts";

const OPENS = new Date("2027-04-10T09:00:00+02:00");
const CLOSES = new Date("2027-04-20T09:00:00+02:00");

/** When its seats are given. */
export const GIVING = new Date("2027-04-21T12:00:00+02:00");

export interface DrawHall {
  eventSlug: string;
  dayId: string;
}

/**
 * An event with the runs and lists of draw-days.ts: everybody has a visit to a stand on
 * their route in the first round, and the lists are closed.
 */
export async function makeDrawHall(visitors: number): Promise<DrawHall> {
  const input = drawDay(1, visitors, false);
  const slug = `loting-${randomUUID().slice(0, 8)}`;
  const own = (id: string) => `${slug}-${id}`;
  const { event, organisation, day } = await makeHall(slug);
  const stand = own("kraam");
  await prisma.round.createMany({
    data: input.rounds.map(({ roundId, startsAt, endsAt }, index) => {
      return { id: own(roundId), locationDayId: day, number: index + 1, startsAt, endsAt };
    }),
  });
  const place = { doorX: 1, doorY: 1, x: 0, y: 0, width: 5, height: 5 };
  await prisma.room.createMany({
    data: input.runs.map(({ runId, capacity }) => {
      return { id: own(runId), locationDayId: day, name: runId, capacity, ...place };
    }),
  });
  const shown = { eventId: event, organisationId: organisation, status: "ACCEPTED" as const };
  const workshops = [...new Set(input.runs.map(({ workshopId }) => workshopId))];
  await prisma.contribution.createMany({
    data: [
      { ...shown, id: stand, title: "Kraam", kind: "STAND" as const },
      ...workshops.map((id) => ({ ...shown, id: own(id), title: id, kind: "WORKSHOP" as const })),
    ],
  });
  await prisma.workshopRun.createMany({
    data: input.runs.map(({ runId, workshopId, roundId, capacity, heldBack }) => ({
      ...{ id: own(runId), contributionId: own(workshopId), roundId: own(roundId) },
      ...{ roomId: own(runId), capacity, heldBack },
    })),
  });
  const ids = input.visitors.map(({ visitorId }) => own(visitorId));
  await fillHall({ event, organisation, day }, ids);
  await prisma.route.createMany({ data: ids.map((id) => ({ id, registrationId: id })) });
  const [first] = input.rounds;
  if (!first) throw new Error("The day has no rounds");
  await prisma.routeStop.createMany({
    data: ids.map((id) => ({
      ...{ routeId: id, contributionId: stand, reason: { kind: "chosen" } },
      ...{ startsAt: first.startsAt, endsAt: first.endsAt },
    })),
  });
  const draw = own("loting");
  await prisma.draw.create({
    data: {
      ...{ id: draw, eventId: event, locationDayId: day, seed: slug },
      ...{ opensAt: OPENS, closesAt: CLOSES },
    },
  });
  await prisma.workshopPreference.createMany({
    data: input.visitors.flatMap(({ visitorId, choices }) =>
      choices.map((choice, index) => ({
        ...{ drawId: draw, registrationId: own(visitorId) },
        ...{ contributionId: own(choice), rank: index + 1 },
      })),
    ),
  });
  return { eventSlug: slug, dayId: day };
}

/** Computes the draw of a hall and asks to give it. @returns its id */
export async function holdDrawOf(hall: DrawHall): Promise<string> {
  await startDraw(hall, GIVING);
  const where = { locationDayId: hall.dayId };
  const { id } = await prisma.draw.findUniqueOrThrow({ where, select: { id: true } });
  await runDraw(id, computeInProcess, { now: () => GIVING });
  await startGiving(hall, GIVING);
  return id;
}

/** What stands in the database after all was given. */
export async function checkDrawHall(
  { dayId }: DrawHall,
  drawId: string,
): Promise<{ mails: number; tooFull: number }> {
  const runs = await prisma.workshopRun.findMany({
    where: { round: { locationDayId: dayId } },
    select: { capacity: true, _count: { select: { stops: true } } },
  });
  const dedupeKey = { startsWith: `draw-result:${drawId}:` };
  return {
    mails: await prisma.outboxMessage.count({ where: { dedupeKey } }),
    tooFull: runs.filter(({ capacity, _count }) => _count.stops > capacity).length,
  };
}
