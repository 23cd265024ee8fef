import type { ProgrammeDay, PublicPlan } from "#app/domain/catalogue/public-day.ts";
import { shapesSchema } from "#app/domain/floor-plan/shapes.ts";
import { prisma, type Db } from "./client.ts";
import { headingFields, headingOf, type Heading } from "./headings.ts";
import { dayShown, findShownProgramme, placeShown } from "./programme-versions.ts";
import { seatFields, seatsLeftOf } from "./workshop-seats.ts";

/** The programme of each day as it was published: rounds with their accepted workshops, and the common items. */
export async function listProgrammeDays(eventId: string, db: Db = prisma): Promise<ProgrammeDay[]> {
  const days = await db.locationDay.findMany({
    where: { eventId },
    orderBy: { opensAt: "asc" },
    include: {
      items: { orderBy: { startsAt: "asc" } },
      rounds: { orderBy: { startsAt: "asc" } },
    },
  });
  const live = await db.workshopRun.findMany({
    where: { contribution: { eventId, status: "ACCEPTED" } },
    orderBy: { room: { name: "asc" } },
    select: {
      id: true,
      ...seatFields,
      round: true,
      room: { select: { name: true } },
      contribution: { select: headingFields },
    },
  });
  const shown = await findShownProgramme(eventId, db);
  const runs = live.flatMap((run) => {
    const place = placeShown(shown, run);
    if (!place) return [];
    const { id: contributionId, ...heading } = headingOf(run.contribution);
    const { number, startsAt, endsAt } = place.round;
    const at = { round: number, room: place.room, startsAt, endsAt };
    return {
      roundId: place.round.id,
      run: { ...heading, id: run.id, contributionId, ...at, seatsLeft: seatsLeftOf(run) },
    };
  });
  return days.map(({ rounds: liveRounds, items: liveItems, ...day }) => {
    const { rounds, items } = dayShown(shown, day.id) ?? { rounds: liveRounds, items: liveItems };
    return {
      ...day,
      items,
      rounds: rounds.map(({ id, number, startsAt, endsAt }) => ({
        ...{ number, startsAt, endsAt },
        runs: runs.filter(({ roundId }) => roundId === id).map(({ run }) => run),
      })),
    };
  });
}

/** The floor plan of each day that has one, with the accepted stands on their places. */
export async function listPublicPlans(eventId: string, db: Db = prisma): Promise<PublicPlan[]> {
  const days = await db.locationDay.findMany({
    where: { eventId, floorPlan: { isNot: null } },
    orderBy: { opensAt: "asc" },
    include: {
      rooms: { orderBy: { name: "asc" } },
      floorPlan: {
        include: {
          places: {
            orderBy: { number: "asc" },
            include: { contribution: { select: { ...headingFields, status: true } } },
          },
        },
      },
    },
  });
  return days.flatMap(({ id, venue, town, opensAt, rooms, floorPlan }) => {
    if (!floorPlan) return [];
    const { width, height, entranceX, entranceY, shapes, places } = floorPlan;
    return {
      dayId: id,
      venue,
      town,
      opensAt,
      width,
      height,
      entrance: { x: entranceX, y: entranceY },
      shapes: shapesSchema.parse(shapes),
      rooms: rooms.map((room) => {
        return { name: room.name, x: room.x, y: room.y, width: room.width, height: room.height };
      }),
      places: places.map(({ contribution, number, zone, x, y, ...size }) => ({
        number,
        zone,
        x,
        y,
        width: size.width,
        height: size.height,
        stand: contribution?.status === "ACCEPTED" ? asStand(headingOf(contribution)) : null,
      })),
    };
  });
}

function asStand({ theme, ...stand }: Heading) {
  return { ...stand, family: theme?.family ?? null };
}
