import { currentOf } from "#app/domain/events/event-list.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";
import { prisma, type Db } from "./client.ts";

const withDays = {
  days: {
    orderBy: { opensAt: "asc" },
    select: { id: true, venue: true, town: true, address: true, opensAt: true, closesAt: true },
  },
} as const;

export function findEvent(slug: string, db: Db = prisma): Promise<Event | null> {
  return db.event.findUnique({ where: { slug }, include: withDays });
}

/** The event that has this day. */
export function findEventOfDay(locationDayId: string, db: Db = prisma): Promise<Event | null> {
  return db.event.findFirst({
    where: { days: { some: { id: locationDayId } } },
    include: withDays,
  });
}

/** The next public event that is not over; when all are, the last one. */
export async function findCurrentEvent(now: Date): Promise<Event | null> {
  return currentOf(await listEvents(), now);
}

/** Every event, also those that are not public yet. There are tens of them, not thousands. */
export function listEvents(db: Db = prisma): Promise<Event[]> {
  return db.event.findMany({ orderBy: { createdAt: "asc" }, include: withDays });
}

/** When the event may be seen by everybody; null when there is no such event. */
export async function findOpening(slug: string, db: Db = prisma): Promise<Date | null> {
  const event = await db.event.findUnique({ where: { slug }, select: { submissionOpensAt: true } });
  return event?.submissionOpensAt ?? null;
}

export async function countEvents(): Promise<number> {
  return prisma.event.count();
}

export function findEventSettings(slug: string, db: Db = prisma): Promise<EventSettings | null> {
  return db.event.findUnique({ where: { slug }, include: withDays });
}

/**
 * The event, kept for the caller until the end of the transaction: whoever changes its settings
 * waits for the other. Registrations and contributions of others go on.
 */
export async function lockEvent(slug: string, tx: Db): Promise<EventSettings | null> {
  await tx.$queryRaw`select "id" from "Event" where "slug" = ${slug} for no key update`;
  return findEventSettings(slug, tx);
}

/** How many introductions a party of this event takes at most. */
export async function setMaxIntroductions(eventId: string, maxIntroductions: number) {
  await prisma.event.update({ where: { id: eventId }, data: { maxIntroductions } });
}

/** Whether no event has this address. Nobody else takes one until the end of the transaction. */
export async function addressIsFree(slug: string, tx: Db): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('address of an event'))`;
  return (await tx.event.count({ where: { slug } })) === 0;
}

export type NewEvent = Omit<
  EventSettings,
  "id" | "days" | "isDemo" | "ownWords" | "calledOffAt" | "calledOffText"
> & {
  seriesId?: string | null;
  ownWords?: string;
};

/** @returns the id, or null when another event has this address */
export async function insertEvent(event: NewEvent, tx: Db): Promise<string | null> {
  const rows = await tx.event.createManyAndReturn({
    data: event,
    skipDuplicates: true,
    select: { id: true },
  });
  return rows[0]?.id ?? null;
}

export type EventChange = Partial<Omit<EventSettings, "id" | "days" | "isDemo">>;

export async function updateEvent(id: string, change: EventChange, tx: Db): Promise<void> {
  await tx.event.update({ where: { id }, data: change });
}

/**
 * Whether an event goes on, and what its organisers tell about it. Counted, so that calendars know
 * which is the newer.
 */
export async function setCalledOff(
  id: string,
  state: Pick<Event, "calledOffAt" | "calledOffText">,
  tx: Db,
): Promise<void> {
  const data = { ...state, calledOffTurns: { increment: 1 } };
  await tx.event.update({ where: { id }, data, select: { id: true } });
}

/** With all that its organisers made of it. Throws when somebody registered for one of its days. */
export async function deleteEvent(id: string, tx: Db): Promise<void> {
  await tx.event.delete({ where: { id } });
}

/** The id of the series it is part of, if any. */
export async function findSeries(eventId: string, db: Db = prisma): Promise<string | null> {
  const event = await db.event.findUnique({ where: { id: eventId }, select: { seriesId: true } });
  return event?.seriesId ?? null;
}

export interface HangsOnEvent {
  contributions: number;
  challenges: number;
  registrations: number;
}

/** What others brought to an event. */
export async function countOnEvent(eventId: string, db: Db = prisma): Promise<HangsOnEvent> {
  const where = { eventId };
  const [contributions, challenges, registrations] = await Promise.all([
    db.contribution.count({ where }),
    db.challenge.count({ where }),
    db.registration.count({ where }),
  ]);
  return { contributions, challenges, registrations };
}
