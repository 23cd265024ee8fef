import { programmeIsPublic } from "#app/domain/events/event.ts";
import type { LocationDay } from "#app/domain/events/event.ts";
import { shapesSchema, type PlanOfDay } from "#app/domain/floor-plan/shapes.ts";
import { keepsSeatsShut } from "#app/domain/draw/phase.ts";
import { placeIn, type Place } from "#app/domain/seats/line.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";
import { headingFields, headingOf, type Heading } from "./headings.ts";
import { dayShown, findShownProgramme, placeShown } from "./programme-versions.ts";
import { findDrawOfDay } from "./draws.ts";
import { listLine, listWaiting } from "./waiting-seats.ts";
import { seatFields, seatsLeftOf, type SeatRow } from "./workshop-seats.ts";

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
  /** for the registration that was asked for: a seat they have or were offered counts as left */
  seatsLeft: number;
  capacity: number;
  /** they have a seat, or were offered one */
  isMine: boolean;
  isClosed: boolean;
  /** where they stand in line for it; null when they do not */
  place: Place | null;
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

/** All that a route on one location-day can be made of. */
export interface CandidateDay {
  day: LocationDay;
  /** null while nobody drew it */
  plan: PlanOfDay | null;
  items: DayItem[];
  rounds: { id: string; number: number; startsAt: Date; endsAt: Date }[];
  runs: CandidateRun[];
  candidates: Candidate[];
  /** the workshop seats of this day are being drawn: nobody takes one by hand */
  isDrawing: boolean;
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
      rounds: { orderBy: { startsAt: "asc" } },
    },
  });
  const live = await db.workshopRun.findMany({
    where: { contribution: { ...accepted, eventId: row.eventId } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      ...seatFields,
      round: true,
      room: { select: { name: true } },
      contributionId: true,
      stops: { where: { route: { registrationId } }, select: { id: true } },
    },
  });
  // What organisers change is theirs until they publish it.
  const shownProgramme = await findShownProgramme(row.eventId, db);
  const { rounds, items } = dayShown(shownProgramme, row.id) ?? row;
  const roundIds = new Set(rounds.map((round) => round.id));
  const places = await placesOf(registrationId, now, db);
  const draw = await findDrawOfDay(locationDayId, db);
  const isDrawing = draw !== null && keepsSeatsShut(draw, row, now);
  // Nothing to choose from before the programme is public.
  const told = programmeIsPublic(row.event, now) ? live : [];
  const runs = told.flatMap((run) => {
    const place = placeShown(shownProgramme, run);
    if (!place || !roundIds.has(place.round.id)) return [];
    return {
      id: run.id,
      contributionId: run.contributionId,
      roundId: place.round.id,
      roomName: place.room,
      startsAt: place.round.startsAt,
      endsAt: place.round.endsAt,
      capacity: run.capacity,
      isClosed: run.isClosed || run.isRemoved || isDrawing,
      ...seatsFor(run, run.stops.length > 0, places.get(run.id) ?? null, isDrawing),
    };
  });
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
    items: items.map(({ id: itemId, title, place, text, startsAt, endsAt }) => {
      return { id: itemId, title, place, text, startsAt, endsAt };
    }),
    rounds: rounds.map((round) => {
      return {
        id: round.id,
        number: round.number,
        startsAt: round.startsAt,
        endsAt: round.endsAt,
      };
    }),
    runs,
    candidates: contributions.map(asCandidate),
    isDrawing,
  };
}

/** `run`: with all seats that were taken; `mine`: one of them is that of who asks. */
function seatsFor(run: SeatRow, mine: boolean, place: Place | null, isDrawing: boolean) {
  if (mine) return { seatsLeft: run.capacity - run._count.stops + 1, place: null, isMine: true };
  const isMine = place?.kind === "offer";
  const others = isDrawing ? 0 : seatsLeftOf(run);
  return { seatsLeft: isMine ? 1 : others, place, isMine };
}

/** By run: where this visitor stands in line. */
async function placesOf(registrationId: string, now: Date, db: Db): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const one of await listWaiting(registrationId, db)) {
    const place = placeIn(await listLine(one.runId, db), one, now);
    if (place) places.set(one.runId, place);
  }
  return places;
}

function asCandidate(row: Prisma.ContributionGetPayload<{ select: typeof shown }>): Candidate {
  return { ...headingOf(row), kind: lower(row.kind), placeNumber: row.place?.number ?? null };
}
