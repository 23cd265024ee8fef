import type { TimedRun } from "#app/domain/seats/fit-in.ts";
import { freeSeats, type RunSeats, type SeatSettings } from "#app/domain/seats/seats.ts";
import { prisma, type Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import type { ShownProgramme } from "./programme-versions.ts";

/** A workshop run with its seats, as they are counted at one moment. */
export interface SeatRun extends TimedRun, RunSeats {
  title: string;
  round: number;
  roomName: string;
  locationDayId: string;
  eventId: string;
  eventSlug: string;
  /** the workshop was accepted and the programme is told to everybody */
  isShown: boolean;
  /** see app/domain/draw/phase.ts: from opening to giving out, but not on the day itself */
  isDrawing: boolean;
  /** rows of its line, lapsed offers among them */
  lineLength: number;
  /** the highest number in its line; 0 without one */
  lastNumber: number;
}

/** Runs with their seats, in order of time and room. Nothing is held: good for showing. */
export function readSeatRuns(where: Prisma.Sql, now: Date, db: Db = prisma): Promise<SeatRun[]> {
  return db.$queryRaw<SeatRun[]>`
    select run."id" as "runId", run."contributionId", about."title", round."number" as "round",
      room."name" as "roomName", round."locationDayId", round."startsAt", round."endsAt",
      event."id" as "eventId", event."slug" as "eventSlug", run."capacity", run."heldBack",
      run."isClosed" or run."isRemoved" as "isClosed",
      about."status" = 'ACCEPTED' and coalesce(event."programmePublishedAt" <= ${now}, true)
        as "isShown",
      exists (
        select 1 from "Draw" draw join "LocationDay" day on day."id" = draw."locationDayId"
        where draw."locationDayId" = round."locationDayId" and draw."drawnAt" is null
          and draw."opensAt" <= ${now} and day."opensAt" > ${now}) as "isDrawing",
      (select count(*)::int from "RouteStop" stop where stop."runId" = run."id") as "taken",
      line."length" as "lineLength", line."waiting", line."offered", line."lastNumber"
    from "WorkshopRun" run
    join "Contribution" about on about."id" = run."contributionId"
    join "Event" event on event."id" = about."eventId"
    join "Round" round on round."id" = run."roundId"
    join "Room" room on room."id" = run."roomId"
    cross join lateral (
      select count(*)::int as "length",
        count(*) filter (where "offeredAt" is null)::int as "waiting",
        count(*) filter (where "offeredAt" is not null and "expiresAt" > ${now})::int as "offered",
        coalesce(max("number"), 0)::int as "lastNumber"
      from "WaitingSeat" where "runId" = run."id") line
    where ${where}
    order by round."startsAt", room."name", run."id"`;
}

export async function findSeatRun(
  address: { runId: string; eventSlug: string },
  now: Date,
  db: Db = prisma,
): Promise<SeatRun | null> {
  const where = Prisma.sql`run."id" = ${address.runId} and event."slug" = ${address.eventSlug}`;
  return (await readSeatRuns(where, now, db))[0] ?? null;
}

/** All runs of an event, as organisers have them now. */
export function listSeatRuns(eventSlug: string, now: Date, db: Db = prisma): Promise<SeatRun[]> {
  return readSeatRuns(
    Prisma.sql`event."slug" = ${eventSlug} and not run."isRemoved" and about."status" = 'ACCEPTED'`,
    now,
    db,
  );
}

/** When and where visitors have a run: as the published version says, if there is one. */
export function asShown(run: SeatRun, shown: ShownProgramme | null): SeatRun {
  if (!shown) return run;
  const slot = shown.runs.get(run.runId);
  const day = shown.content.days.find(({ rounds }) =>
    rounds.some(({ id }) => id === slot?.round.id),
  );
  if (!slot || !day) return { ...run, isShown: false };
  const { number: round, startsAt, endsAt } = slot.round;
  const roomName = shown.rooms.get(slot.roomId) ?? run.roomName;
  return { ...run, round, startsAt, endsAt, roomName, locationDayId: day.id };
}

/**
 * Holds these runs until the transaction ends and counts their seats.
 *
 * The order in which everybody who gives, takes or frees seats holds rows, so that two never wait
 * for each other: first the registrations (by id), then all runs of it in one call, by id, then
 * the rows below: stops and lines. A run that was left out is not asked for later. "No key", so
 * that a stop can still point at a run that somebody else holds.
 */
export async function lockSeatRuns(
  runIds: readonly string[],
  now: Date,
  tx: Db,
): Promise<Map<string, SeatRun>> {
  if (runIds.length === 0) return new Map();
  const ids = Prisma.join([...new Set(runIds)]);
  await tx.$queryRaw`
    select 1 from "WorkshopRun" where "id" in (${ids}) order by "id" for no key update`;
  // A statement of its own: only one that begins after the lock sees what others just took.
  const runs = await readSeatRuns(Prisma.sql`run."id" in (${ids})`, now, tx);
  return new Map(runs.map((run) => [run.runId, run]));
}

export async function setSeats(
  runId: string,
  settings: Partial<SeatSettings>,
  tx: Db,
): Promise<void> {
  await tx.workshopRun.update({ where: { id: runId }, data: settings, select: { id: true } });
}

/** What has to be selected of a run to count the seats that are left for who comes along. */
export const seatFields = {
  capacity: true,
  heldBack: true,
  isClosed: true,
  isRemoved: true,
  _count: { select: { stops: true, waiting: true } },
} as const satisfies Prisma.WorkshopRunSelect;

export type SeatRow = Prisma.WorkshopRunGetPayload<{ select: typeof seatFields }>;

export function seatsLeftOf({ capacity, heldBack, _count, ...run }: SeatRow): number {
  const isClosed = run.isClosed || run.isRemoved;
  const counted = { taken: _count.stops, offered: 0, waiting: _count.waiting };
  return freeSeats({ capacity, heldBack, isClosed, ...counted });
}

/** Who has a seat in a run. */
export interface SeatHolder {
  registrationId: string;
  label: string;
  organisation: string;
}

const holderFields = {
  id: true,
  user: { select: { id: true, name: true, email: true } },
  organisation: { select: { name: true } },
} as const satisfies Prisma.RegistrationSelect;

type HolderRow = Prisma.RegistrationGetPayload<{ select: typeof holderFields }>;

const asHolder = ({ id, user, organisation }: HolderRow): SeatHolder => ({
  registrationId: id,
  label: user.name ?? user.email,
  organisation: organisation.name,
});

/** By gemeente and name. */
export async function listSeatHolders(runId: string, db: Db = prisma): Promise<SeatHolder[]> {
  const rows = await db.registration.findMany({
    where: { route: { stops: { some: { runId } } } },
    orderBy: [{ organisation: { name: "asc" } }, { user: { name: "asc" } }, { id: "asc" }],
    select: holderFields,
  });
  return rows.map(asHolder);
}

export interface LineMember extends SeatHolder {
  id: string;
  number: number;
  createdAt: Date;
  offeredAt: Date | null;
  expiresAt: Date | null;
}

/** In order of asking. */
export async function listLineMembers(runId: string, db: Db = prisma): Promise<LineMember[]> {
  const rows = await db.waitingSeat.findMany({
    where: { runId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      createdAt: true,
      offeredAt: true,
      expiresAt: true,
      registration: { select: holderFields },
    },
  });
  return rows.map(({ registration, ...row }) => ({ ...row, ...asHolder(registration) }));
}

/** A visitor whom an organiser gives a seat, or moves. */
export interface Seated extends SeatHolder {
  userId: string;
  email: string;
  locationDayId: string;
}

/** Those of these registrations that are of this event, by id; held until the transaction ends. */
export async function lockVisitors(
  registrationIds: readonly string[],
  eventSlug: string,
  tx: Db,
): Promise<Seated[]> {
  if (registrationIds.length === 0) return [];
  await tx.$queryRaw`
    select 1 from "Registration" where "id" in (${Prisma.join([...registrationIds])})
    order by "id" for no key update`;
  const rows = await tx.registration.findMany({
    where: { id: { in: [...registrationIds] }, event: { slug: eventSlug } },
    orderBy: { id: "asc" },
    select: { ...holderFields, locationDayId: true },
  });
  return rows.map(({ locationDayId, ...row }) => ({
    ...asHolder(row),
    locationDayId,
    userId: row.user.id,
    email: row.user.email,
  }));
}

/** The registration of somebody with this address for this event; null when they have none. */
export async function findVisitorByEmail(
  email: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<string | null> {
  const row = await db.registration.findFirst({
    where: { user: { email: email.toLowerCase() }, event: { slug: eventSlug } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Which of these people were offered a seat in this run that they can still take. */
export async function listOpenOffers(
  runId: string,
  registrationIds: readonly string[],
  now: Date,
  db: Db = prisma,
): Promise<string[]> {
  const rows = await db.waitingSeat.findMany({
    where: { runId, registrationId: { in: [...registrationIds] }, expiresAt: { gt: now } },
    select: { registrationId: true },
  });
  return rows.map(({ registrationId }) => registrationId);
}
