import { plainText } from "#app/domain/markdown/plain-text.ts";
import type { ChallengeVisibility } from "./generated/enums.ts";
import { prisma, type Db } from "./client.ts";

export interface PartyText {
  id: string;
  title: string;
  text: string;
  themes: string[];
  /** ids of other organisations that it also belongs to */
  sharedWith: string[];
}

export interface PartyChallenge extends PartyText {
  visibility: ChallengeVisibility;
}

/** What the matching knows of an organisation at an event; themes by slug. */
export interface MatchingParty {
  id: string;
  name: string;
  municipalityCode: string | null;
  offers: PartyText[];
  challenges: PartyChallenge[];
  /** themes that its visitors tagged */
  interests: string[];
  /** people of this organisation, whether or not they agreed */
  userIds: string[];
  /** what its visitors did: `userId` so that consent can be asked */
  signals: { userId: string; contributionId: string; kind: "bookmark" | "route" }[];
}

const themeSlugs = { select: { theme: { select: { slug: true } } } } as const;

function slugs(rows: { theme: { slug: string } }[]): string[] {
  return rows.map(({ theme }) => theme.slug);
}

/** The words without the marks of Markdown, which would be quoted along with them. */
function offerText(texts: {
  summary: string;
  story: string;
  results: string;
  considerations: string;
}): string {
  const { summary, story, results, considerations } = texts;
  const written = [story, results, considerations].map(plainText);
  return [summary, ...written].filter(Boolean).join("\n");
}

/** Every organisation that shows, asks or comes. Private challenges never leave the database. */
export async function findMatchingParties(
  eventId: string,
  db: Db = prisma,
): Promise<MatchingParty[]> {
  const atEvent = { eventId };
  const shown = { eventId, status: "ACCEPTED" } as const;
  const asked = { eventId, visibility: { not: "PRIVATE" } } as const;
  const rows = await db.organisation.findMany({
    where: {
      OR: [
        { contributions: { some: shown } },
        { partnerships: { some: { contribution: shown } } },
        { challenges: { some: asked } },
        { registrations: { some: atEvent } },
      ],
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      municipalityCode: true,
      memberships: { where: { status: "ACTIVE" }, select: { userId: true } },
      contributions: {
        where: shown,
        orderBy: { id: "asc" },
        include: {
          themes: { ...themeSlugs, orderBy: { position: "asc" } },
          partners: { select: { organisationId: true } },
        },
      },
      challenges: { where: asked, orderBy: { id: "asc" }, include: { themes: themeSlugs } },
      registrations: {
        where: atEvent,
        orderBy: { id: "asc" },
        select: {
          userId: true,
          interests: themeSlugs,
          bookmarks: { select: { contributionId: true } },
          route: { select: { stops: { select: { contributionId: true } } } },
        },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    municipalityCode: row.municipalityCode,
    offers: row.contributions.map(({ id, title, themes, partners, ...texts }) => ({
      id,
      title,
      text: offerText(texts),
      themes: slugs(themes),
      sharedWith: partners.map(({ organisationId }) => organisationId),
    })),
    // What it has in house already is no need: reading that would find it what it has.
    challenges: row.challenges.map(({ id, title, text, toSow, themes, visibility }) => ({
      id,
      title,
      text: [text, toSow].filter(Boolean).join("\n"),
      themes: slugs(themes),
      sharedWith: [],
      visibility,
    })),
    interests: [...new Set(row.registrations.flatMap(({ interests }) => slugs(interests)))].sort(),
    userIds: [
      ...new Set([
        ...row.memberships.map(({ userId }) => userId),
        ...row.registrations.map(({ userId }) => userId),
      ]),
    ],
    signals: row.registrations.flatMap(({ userId, bookmarks, route }) => [
      ...bookmarks.map((one) => ({ userId, ...one, kind: "bookmark" as const })),
      ...(route?.stops ?? []).map((one) => ({ userId, ...one, kind: "route" as const })),
    ]),
  }));
}

/** Names of parties, by id. */
export async function findPartyNames(ids: string[], db: Db = prisma): Promise<Map<string, string>> {
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The gemeente codes of these organisations; who is no gemeente has none. */
export async function findPartyPlaces(
  ids: string[],
  db: Db = prisma,
): Promise<Map<string, string>> {
  const rows = await db.organisation.findMany({
    where: { id: { in: ids }, municipalityCode: { not: null } },
    select: { id: true, municipalityCode: true },
  });
  return new Map(rows.map(({ id, municipalityCode }) => [id, municipalityCode ?? ""]));
}

/** The themes of an event, as the matching takes them. */
export async function findMatchingThemes(
  eventId: string,
  db: Db = prisma,
): Promise<{ slug: string; name: string; synonyms: string[]; broader: string | null }[]> {
  const rows = await db.theme.findMany({
    where: { eventId },
    orderBy: { slug: "asc" },
    select: { slug: true, name: true, synonyms: true, broader: { select: { slug: true } } },
  });
  return rows.map((row) => ({ ...row, broader: row.broader?.slug ?? null }));
}
