import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import { findShownProgramme, placeShown } from "./programme-versions.ts";
import { findContactEmail } from "./submissions.ts";

/** Somebody who comes to an event. */
export interface Comer {
  registrationId: string;
  locationDayId: string;
  userId: string;
  email: string;
  name: string | null;
}

/** Who is registered, for the whole event or for one of its days. */
export async function listComers(
  where: { eventId: string; locationDayId?: string },
  db: Db = prisma,
): Promise<Comer[]> {
  const rows = await db.registration.findMany({
    where,
    orderBy: { id: "asc" },
    select: {
      id: true,
      locationDayId: true,
      user: { select: { id: true, email: true, name: true } },
    },
  });
  return rows.map(({ id, locationDayId, user }) => ({
    ...{ registrationId: id, locationDayId, userId: user.id },
    ...{ email: user.email, name: user.name },
  }));
}

/** Somebody who shows something, or was to: the owner, or the contact of the gemeente. */
export interface Shower {
  contributionId: string;
  kind: ContributionKind;
  title: string;
  organisationSlug: string;
  userId: string;
  email: string;
  name: string | null;
  place: { number: number; zone: string; locationDayId: string } | null;
  /** as the public sees them, in order of time */
  runs: { locationDayId: string; round: number; startsAt: Date; endsAt: Date; room: string }[];
  /** days it can come to; none: every day */
  dayIds: string[];
}

const AT_WORK = ["DRAFT", "SUBMITTED", "CHANGES_ASKED", "ACCEPTED", "WAITLISTED"] as const;

/**
 * Who shows something at an event.
 * @param which accepted: what is on the programme; all: also what may still come on it
 */
export async function listShowers(
  eventId: string,
  which: "accepted" | "all",
  db: Db = prisma,
): Promise<Shower[]> {
  const rows = await db.contribution.findMany({
    where: { eventId, status: { in: which === "all" ? [...AT_WORK] : ["ACCEPTED"] } },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, kind: true, title: true },
      organisation: { select: { id: true, slug: true } },
      owner: { select: { id: true, email: true, name: true } },
      place: {
        select: { number: true, zone: true, floorPlan: { select: { locationDayId: true } } },
      },
      runs: {
        select: {
          id: true,
          round: true,
          room: { select: { name: true, locationDayId: true } },
        },
      },
      days: { select: { locationDayId: true } },
    },
  });
  const shown = await findShownProgramme(eventId, db);
  const showers: Shower[] = [];
  for (const { id, kind, title, organisation, owner, place, runs, days } of rows) {
    const contact = await contactOf(organisation.id, owner, db);
    if (!contact) continue;
    const told = runs.flatMap((run) => {
      const where = placeShown(shown, run);
      if (!where) return [];
      const { number, startsAt, endsAt } = where.round;
      const { locationDayId } = run.room;
      return { locationDayId, round: number, startsAt, endsAt, room: where.room };
    });
    showers.push({
      ...{ contributionId: id, kind: lower(kind), title, organisationSlug: organisation.slug },
      ...contact,
      place: place && {
        ...{ number: place.number, zone: place.zone },
        locationDayId: place.floorPlan.locationDayId,
      },
      runs: told.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
      dayIds: days.map(({ locationDayId }) => locationDayId),
    });
  }
  return showers;
}

async function contactOf(
  organisationId: string,
  owner: { id: string; email: string; name: string | null } | null,
  db: Db,
): Promise<{ userId: string; email: string; name: string | null } | null> {
  if (owner) return { userId: owner.id, email: owner.email, name: owner.name };
  const contact = await findContactEmail(organisationId, db);
  return contact && { ...contact, name: null };
}

/** What an event sends by itself around its days. */
export interface DayMailChoice {
  sendsPracticalMail: boolean;
  sendsThankYou: boolean;
}

export async function findDayMailChoice(eventId: string, db: Db = prisma): Promise<DayMailChoice> {
  return db.event.findUniqueOrThrow({
    where: { id: eventId },
    select: { sendsPracticalMail: true, sendsThankYou: true },
  });
}

export async function saveDayMailChoice(
  eventId: string,
  choice: Partial<DayMailChoice>,
  db: Db = prisma,
): Promise<void> {
  await db.event.update({ where: { id: eventId }, data: choice, select: { id: true } });
}

/** Days that open, or closed, between these two, of events that go on. */
export async function listDaysBetween(
  field: "opensAt" | "closesAt",
  { from, until }: { from: Date; until: Date },
  db: Db = prisma,
): Promise<{ id: string; eventSlug: string }[]> {
  const rows = await db.locationDay.findMany({
    where: { [field]: { gte: from, lte: until }, event: { calledOffAt: null } },
    orderBy: [{ opensAt: "asc" }, { id: "asc" }],
    select: { id: true, event: { select: { slug: true } } },
  });
  return rows.map(({ id, event }) => ({ id, eventSlug: event.slug }));
}

export interface Saved {
  contributionId: string;
  title: string;
  organisation: string;
}

/** What everybody of a day saved, by registration, as far as it is still shown; the last first. */
export async function listSavedOf(
  locationDayId: string,
  db: Db = prisma,
): Promise<Map<string, Saved[]>> {
  const rows = await db.bookmark.findMany({
    where: { registration: { locationDayId }, contribution: { status: "ACCEPTED" } },
    orderBy: [{ createdAt: "desc" }, { contributionId: "asc" }],
    select: {
      ...{ registrationId: true, contributionId: true },
      contribution: { select: { title: true, organisation: { select: { name: true } } } },
    },
  });
  const saved = new Map<string, Saved[]>();
  for (const { registrationId, contributionId, contribution } of rows) {
    const one = { contributionId, title: contribution.title };
    const list = saved.get(registrationId) ?? [];
    list.push({ ...one, organisation: contribution.organisation.name });
    saved.set(registrationId, list);
  }
  return saved;
}
