import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";

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

/** Keeps who is introduced to whom. @returns the introduction's id */
export async function saveIntroduction(
  matchId: string,
  people: { organisationId: string; userId: string }[],
  db: Db,
): Promise<string> {
  const row = await db.introduction.create({
    data: { matchId, people: { create: people } },
    select: { id: true },
  });
  return row.id;
}

/** What an introduction speaks of: a text of one side with its owner. */
export interface SpokenOf {
  id: string;
  ownerId: string | null;
  organisationId: string;
  title: string;
  summary: string;
  /** family of its first theme, if it has one */
  family: ThemeFamily | null;
  isPublic: boolean;
}

function familyOf(themes: { theme: { family: Uppercase<ThemeFamily> } }[]): ThemeFamily | null {
  const family = themes[0]?.theme.family;
  return family ? lower(family) : null;
}

/** An example that is on the programme; null when it is not (any more). */
export async function findOffer(id: string, db: Db = prisma): Promise<SpokenOf | null> {
  const row = await db.contribution.findUnique({
    where: { id, status: "ACCEPTED" },
    select: {
      id: true,
      ownerId: true,
      organisationId: true,
      title: true,
      summary: true,
      themes: { orderBy: { position: "asc" }, take: 1, select: { theme: true } },
    },
  });
  if (!row) return null;
  const { themes, ...offer } = row;
  return { ...offer, family: familyOf(themes), isPublic: true };
}

/** A challenge that takes part in the matching; null when it does not (any more). */
export async function findChallengeSpokenOf(id: string, db: Db = prisma): Promise<SpokenOf | null> {
  const row = await db.challenge.findUnique({
    where: { id, visibility: { not: "PRIVATE" } },
    select: {
      id: true,
      ownerId: true,
      organisationId: true,
      title: true,
      text: true,
      visibility: true,
      themes: { take: 1, select: { theme: true } },
    },
  });
  if (!row) return null;
  const { themes, text, visibility, ...challenge } = row;
  return {
    ...challenge,
    summary: text,
    family: familyOf(themes),
    isPublic: visibility === "PUBLIC",
  };
}

/** Name of the first of these themes that the event has. */
export async function findThemeName(
  eventId: string,
  slugs: string[],
  db: Db = prisma,
): Promise<string | null> {
  const rows = await db.theme.findMany({
    where: { eventId, slug: { in: slugs } },
    select: { slug: true, name: true },
  });
  rows.sort((x, y) => slugs.indexOf(x.slug) - slugs.indexOf(y.slug));
  return rows[0]?.name ?? null;
}
