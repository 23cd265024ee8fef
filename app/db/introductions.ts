import type { Course } from "#app/domain/introductions/course.ts";
import { prisma, type Db } from "./client.ts";

export interface IntroductionParties {
  eventSlug: string;
  people: { userId: string; organisationId: string }[];
}

/** Who an introduction names. No people: it is not there (any more). */
export async function introductionParties(
  introductionId: string,
  db: Db,
): Promise<IntroductionParties> {
  const row = await db.introduction.findUnique({
    where: { id: introductionId },
    select: {
      people: { select: { userId: true, organisationId: true } },
      match: { select: { run: { select: { event: { select: { slug: true } } } } } },
    },
  });
  return { eventSlug: row?.match.run.event.slug ?? "", people: row?.people ?? [] };
}

/** Ids of the introductions at this event that name this person. */
export async function introductionIdsOf(
  userId: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<string[]> {
  const rows = await db.introduction.findMany({
    where: { people: { some: { userId } }, match: { run: { event: { slug: eventSlug } } } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export interface Candidate {
  userId: string;
  email: string;
  name: string | null;
  isContact: boolean;
}

/**
 * Who of each organisation could be introduced at an event, contact first. Consent is asked apart.
 * Two queries, however many organisations.
 */
export async function findCandidatesByOrganisation(
  organisationIds: string[],
  eventId: string,
  db: Db = prisma,
): Promise<Map<string, Candidate[]>> {
  const person = { select: { id: true, email: true, name: true } } as const;
  const members = await db.membership.findMany({
    where: { organisationId: { in: organisationIds }, status: "ACTIVE" },
    orderBy: [{ isContact: "desc" }, { createdAt: "asc" }],
    select: { organisationId: true, isContact: true, user: person },
  });
  const visitors = await db.registration.findMany({
    where: { organisationId: { in: organisationIds }, eventId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { organisationId: true, user: person },
  });
  const all = [...members, ...visitors.map((visitor) => ({ ...visitor, isContact: false }))];
  const found = new Map<string, Candidate[]>(organisationIds.map((id) => [id, []]));
  for (const { organisationId, user, isContact } of all) {
    const { id: userId, email, name } = user;
    const list = found.get(organisationId) ?? [];
    // A colleague who also comes as a visitor stands there once.
    if (list.some((candidate) => candidate.userId === userId)) continue;
    found.set(organisationId, [...list, { userId, email, name, isContact }]);
  }
  return found;
}

/** The same for one organisation. */
export async function findCandidates(
  organisationId: string,
  eventId: string,
  db: Db = prisma,
): Promise<Candidate[]> {
  const found = await findCandidatesByOrganisation([organisationId], eventId, db);
  return found.get(organisationId) ?? [];
}

/** Keeps who is introduced to whom, or asked whether they want to be. @returns the introduction's id */
export async function saveIntroduction(
  matchId: string,
  people: { organisationId: string; userId: string }[],
  { way, status, startedAt, answerUntil }: Course,
  db: Db,
): Promise<string> {
  const row = await db.introduction.create({
    data: {
      matchId,
      ...{ way, status, answerUntil, createdAt: startedAt },
      introducedAt: status === "INTRODUCED" ? startedAt : null,
      people: { create: people },
    },
    select: { id: true },
  });
  return row.id;
}
