import type { ProgrammeDay, PublicPlan } from "#app/domain/catalogue/public-day.ts";
import { shapesSchema } from "#app/domain/floor-plan/shapes.ts";
import { prisma, type Db } from "./client.ts";
import { headingFields, headingOf, type Heading } from "./headings.ts";

/** The programme of each day: rounds with their accepted workshops, and the common items. */
export async function listProgrammeDays(eventId: string, db: Db = prisma): Promise<ProgrammeDay[]> {
  const days = await db.locationDay.findMany({
    where: { eventId },
    orderBy: { opensAt: "asc" },
    include: {
      items: { orderBy: { startsAt: "asc" } },
      rounds: {
        orderBy: { startsAt: "asc" },
        include: {
          runs: {
            where: { contribution: { status: "ACCEPTED" } },
            orderBy: { room: { name: "asc" } },
            select: {
              capacity: true,
              room: { select: { name: true } },
              contribution: { select: headingFields },
              _count: { select: { stops: true } },
            },
          },
        },
      },
    },
  });
  return days.map(({ rounds, ...day }) => ({
    ...day,
    rounds: rounds.map(({ number, startsAt, endsAt, runs }) => ({
      number,
      startsAt,
      endsAt,
      runs: runs.map(({ contribution, room, capacity, _count }) => {
        const { id: contributionId, ...heading } = headingOf(contribution);
        const seatsLeft = Math.max(0, capacity - _count.stops);
        return {
          ...heading,
          contributionId,
          round: number,
          room: room.name,
          startsAt,
          endsAt,
          seatsLeft,
        };
      }),
    })),
  }));
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
