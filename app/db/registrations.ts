import type { DayFullness } from "#app/domain/route-planning/fullness.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";

/** Somebody who comes to an event. */
export interface Registration {
  id: string;
  eventId: string;
  locationDayId: string;
  userId: string;
  organisation: { id: string; name: string; slug: string };
  /** ids of themes */
  interests: string[];
  fullness: DayFullness;
  /** colleagues may see the route */
  sharesRoute: boolean;
  /** the version of the programme that was last looked at */
  seenVersion: number | null;
}

export async function findRegistration(
  userId: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<Registration | null> {
  const row = await db.registration.findFirst({
    where: { userId, event: { slug: eventSlug } },
    select: {
      id: true,
      eventId: true,
      locationDayId: true,
      userId: true,
      organisation: { select: { id: true, name: true, slug: true } },
      interests: { orderBy: { themeId: "asc" }, select: { themeId: true } },
      fullness: true,
      sharesRoute: true,
      seenVersion: true,
    },
  });
  if (!row) return null;
  const interests = row.interests.map(({ themeId }) => themeId);
  return { ...row, interests, fullness: lower(row.fullness) };
}

/** What a visitor says about their own day and route. */
export async function setWishes(
  id: string,
  wishes: { fullness?: DayFullness; sharesRoute?: boolean; seenVersion?: number },
  db: Db,
): Promise<void> {
  const { fullness, ...rest } = wishes;
  const data = { ...rest, ...(fullness ? { fullness: upper(fullness) } : {}) };
  await db.registration.updateMany({ where: { id }, data });
}

/** Holds a registration until the transaction ends, so that one's changes come one by one. */
export async function lockRegistration(id: string, tx: Db): Promise<void> {
  await tx.$queryRaw`select 1 from "Registration" where "id" = ${id} for no key update`;
}

/** Holds all registrations of a person, and tells which those are. */
export async function lockRegistrationsOf(userId: string, tx: Db): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Registration" where "userId" = ${userId} order by "id" for no key update`;
  return rows.map(({ id }) => id);
}

/** @returns its id, or null when this person was registered for this event before */
export async function createRegistration(
  registration: { eventId: string; locationDayId: string; userId: string; organisationId: string },
  db: Db,
): Promise<string | null> {
  const rows = await db.registration.createManyAndReturn({
    data: registration,
    skipDuplicates: true,
    select: { id: true },
  });
  return rows[0]?.id ?? null;
}

export async function setInterests(
  registrationId: string,
  themeIds: readonly string[],
  db: Db,
): Promise<void> {
  await db.interest.deleteMany({
    where: { registrationId, themeId: { notIn: [...themeIds] } },
  });
  await db.interest.createMany({
    data: themeIds.map((themeId) => ({ registrationId, themeId })),
    skipDuplicates: true,
  });
}

/** With it go interests, bookmarks and the route, and so the seats that were taken. */
export async function deleteRegistration(id: string, db: Db): Promise<void> {
  await db.registration.deleteMany({ where: { id } });
}
