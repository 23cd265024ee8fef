import { programmeIsPublic } from "#app/domain/events/event.ts";
import type { LocationDay } from "#app/domain/events/event.ts";
import { shapesSchema, type PlanOfDay } from "#app/domain/floor-plan/shapes.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";
import { headingFields, headingOf, type Heading } from "./headings.ts";

/** A stand on the plan of the day, or a workshop with a run on that day. */
export interface Candidate extends Heading {
  kind: "stand" | "workshop";
  /** a stand's place */
  placeNumber: number | null;
}

export interface CandidateRun {
  id: string;
  contributionId: string;
  roundId: string;
  roomName: string;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  /** seats that others hold: not the one of the registration that was asked for */
  takenByOthers: number;
}

export interface DayItem {
  id: string;
  title: string;
  place: string | null;
  startsAt: Date;
  endsAt: Date;
}

/** All that a route on one location-day can be made of. */
export interface CandidateDay {
  day: LocationDay;
  /** null while nobody drew it */
  plan: PlanOfDay | null;
  items: DayItem[];
  rounds: { id: string; number: number; startsAt: Date; endsAt: Date }[];
  runs: CandidateRun[];
  candidates: Candidate[];
}

const shown = {
  ...headingFields,
  kind: true,
  place: { select: { number: true } },
} as const satisfies Prisma.ContributionSelect;

/** Throws when there is no such day: a registration always has one. */
export async function readCandidateDay(
  locationDayId: string,
  registrationId: string,
  db: Db = prisma,
): Promise<CandidateDay> {
  const accepted = { status: "ACCEPTED" } as const;
  const now = new Date();
  const row = await db.locationDay.findUniqueOrThrow({
    where: { id: locationDayId },
    include: {
      event: { select: { programmePublishedAt: true } },
      items: { orderBy: { startsAt: "asc" } },
      rooms: { orderBy: { name: "asc" } },
      floorPlan: { include: { places: { orderBy: { number: "asc" } } } },
      rounds: {
        orderBy: { startsAt: "asc" },
        include: {
          runs: {
            where: { contribution: accepted },
            orderBy: { id: "asc" },
            select: {
              id: true,
              capacity: true,
              room: { select: { name: true } },
              contributionId: true,
              _count: {
                select: {
                  stops: { where: { route: { registrationId: { not: registrationId } } } },
                },
              },
            },
          },
        },
      },
    },
  });
  // Nothing to choose from before the programme is public.
  const told = programmeIsPublic(row.event, now) ? row.rounds : [];
  const runs = told.flatMap((round) =>
    round.runs.map((run) => ({
      id: run.id,
      contributionId: run.contributionId,
      roundId: round.id,
      roomName: run.room.name,
      startsAt: round.startsAt,
      endsAt: round.endsAt,
      capacity: run.capacity,
      takenByOthers: run._count.stops,
    })),
  );
  const contributions = await db.contribution.findMany({
    where: {
      ...accepted,
      event: { OR: [{ programmePublishedAt: null }, { programmePublishedAt: { lte: now } }] },
      OR: [
        { kind: "STAND", place: { floorPlan: { locationDayId } } },
        { id: { in: runs.map(({ contributionId }) => contributionId) } },
      ],
    },
    orderBy: { id: "asc" },
    select: shown,
  });
  const { id, venue, town, address, opensAt, closesAt, floorPlan, rooms } = row;
  return {
    day: { id, venue, town, address, opensAt, closesAt },
    plan: floorPlan && {
      width: floorPlan.width,
      height: floorPlan.height,
      entrance: { x: floorPlan.entranceX, y: floorPlan.entranceY },
      shapes: shapesSchema.parse(floorPlan.shapes),
      places: floorPlan.places.map(({ number, zone, x, y, width, height }) => {
        return { number, zone, x, y, width, height };
      }),
      rooms: rooms.map(({ name, x, y, width, height, doorX, doorY }) => {
        return { name, x, y, width, height, door: { x: doorX, y: doorY } };
      }),
    },
    items: row.items.map(({ locationDayId: _, ...item }) => item),
    rounds: row.rounds.map((round) => {
      return {
        id: round.id,
        number: round.number,
        startsAt: round.startsAt,
        endsAt: round.endsAt,
      };
    }),
    runs,
    candidates: contributions.map(asCandidate),
  };
}

function asCandidate(row: Prisma.ContributionGetPayload<{ select: typeof shown }>): Candidate {
  return { ...headingOf(row), kind: lower(row.kind), placeNumber: row.place?.number ?? null };
}
