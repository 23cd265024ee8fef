import type { PublicChallenge } from "#app/domain/catalogue/public-challenge.ts";
import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import { Prisma } from "./generated/client.ts";

const shown = {
  id: true,
  title: true,
  text: true,
  inHouse: true,
  toSow: true,
  organisation: { select: { name: true } },
  themes: {
    orderBy: { theme: { name: "asc" } },
    select: { theme: { select: { slug: true, name: true, family: true } } },
  },
} as const satisfies Prisma.ChallengeSelect;

function asPublic({
  organisation,
  themes,
  ...row
}: Prisma.ChallengeGetPayload<{ select: typeof shown }>): PublicChallenge {
  return {
    ...row,
    organisation: organisation.name,
    themes: themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
  };
}

/**
 * The challenges that everybody may read: only those whose owners chose so. The others are for
 * matching or for nobody, and never leave by this door.
 */
export async function listPublicChallenges(
  eventId: string,
  db: Db = prisma,
): Promise<PublicChallenge[]> {
  const rows = await db.challenge.findMany({
    where: { eventId, visibility: "PUBLIC" },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: shown,
  });
  return rows.map(asPublic);
}

/** The same challenges, each with the family of its first theme by name; "" for none. */
const withFamily = (eventId: string) => Prisma.sql`
  select c.id, c."createdAt", coalesce((
    select t.family::text from "ChallengeTheme" ct join "Theme" t on t.id = ct."themeId"
    where ct."challengeId" = c.id order by t.name limit 1
  ), '') as family
  from "Challenge" c where c."eventId" = ${eventId} and c.visibility = 'PUBLIC'`;

/** How many there are of each family; null for those without a theme. Families without any are left out. */
export async function countPublicChallenges(
  eventId: string,
  db: Db = prisma,
): Promise<Map<ThemeFamily | null, number>> {
  const rows = await db.$queryRaw<{ family: string; count: bigint }[]>`
    with challenges as (${withFamily(eventId)})
    select family, count(*) as count from challenges group by family`;
  const counts = new Map(rows.map(({ family, count }) => [family.toLowerCase(), Number(count)]));
  const known = [...THEME_FAMILIES, null].map(
    (family) => [family, counts.get(family ?? "")] as const,
  );
  return new Map(known.flatMap(([family, count]) => (count ? [[family, count]] : [])));
}

/** Some of them: by family in the families' own order, newest first within it. */
export async function pageOfPublicChallenges(
  eventId: string,
  { family, skip, take }: { family: ThemeFamily | null; skip: number; take: number },
  db: Db = prisma,
): Promise<PublicChallenge[]> {
  const families = THEME_FAMILIES.map((one) => one.toUpperCase());
  const only = family ? Prisma.sql`where family = ${family.toUpperCase()}` : Prisma.empty;
  const ids = await db.$queryRaw<{ id: string }[]>`
    with challenges as (${withFamily(eventId)})
    select id from challenges ${only}
    order by array_position(${families}::text[], family) nulls last, "createdAt" desc, id
    limit ${take} offset ${skip}`;
  const rows = await db.challenge.findMany({
    where: { id: { in: ids.map(({ id }) => id) }, visibility: "PUBLIC" },
    select: shown,
  });
  const byId = new Map(rows.map((row) => [row.id, asPublic(row)]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}
