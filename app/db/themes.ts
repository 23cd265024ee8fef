import type { ThemeSettings } from "#app/domain/events/settings.ts";
import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { ThemeLink } from "#app/domain/themes/wider.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";

export interface EventTheme {
  id: string;
  slug: string;
  name: string;
  family: ThemeFamily;
}

/** The themes of an event: by family in the families' own order, then by name. */
export async function listThemes(eventSlug: string, db: Db = prisma): Promise<EventTheme[]> {
  const rows = await db.theme.findMany({
    where: { event: { slug: eventSlug } },
    select: { id: true, slug: true, name: true, family: true },
  });
  return rows
    .map((row) => ({ ...row, family: lower(row.family) }))
    .sort(
      (a, b) =>
        THEME_FAMILIES.indexOf(a.family) - THEME_FAMILIES.indexOf(b.family) ||
        a.name.localeCompare(b.name, "nl"),
    );
}

/** Whether all of these are themes of this event. */
export async function areThemesOf(
  eventId: string,
  themeIds: readonly string[],
  db: Db = prisma,
): Promise<boolean> {
  const ids = [...new Set(themeIds)];
  return (await db.theme.count({ where: { eventId, id: { in: ids } } })) === ids.length;
}

/** A theme as its organisers see it. */
export interface FullTheme extends ThemeSettings {
  id: string;
  slug: string;
  contributions: number;
  challenges: number;
  /** visitors who look for it */
  interests: number;
}

/** The themes of an event with all that organisers set, and how much hangs on each; by name. */
export async function listFullThemes(eventSlug: string, db: Db = prisma): Promise<FullTheme[]> {
  const rows = await db.theme.findMany({
    where: { event: { slug: eventSlug } },
    include: { _count: { select: { contributions: true, challenges: true, interests: true } } },
  });
  return rows
    .map(({ id, slug, name, family, synonyms, broaderId, _count }) => ({
      id,
      slug,
      name,
      family: lower(family),
      synonyms,
      broaderId,
      ..._count,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

export async function insertTheme(
  theme: ThemeSettings & { eventId: string; slug: string },
  tx: Db,
): Promise<void> {
  await tx.theme.create({ data: { ...theme, family: upper(theme.family) } });
}

export async function updateTheme(id: string, theme: ThemeSettings, tx: Db): Promise<void> {
  const { name, family, synonyms, broaderId } = theme;
  await tx.theme.update({
    where: { id },
    data: { name, family: upper(family), synonyms, broaderId },
  });
}

export async function linkThemes(links: readonly ThemeLink[], tx: Db): Promise<void> {
  for (const { id, broaderId } of links) {
    await tx.theme.update({ where: { id }, data: { broaderId } });
  }
}

/**
 * Keeps a theme until the end of the transaction, so that nobody comes to use it meanwhile.
 * @returns how much hangs on it
 */
export async function countOnTheme(
  id: string,
  tx: Db,
): Promise<Pick<FullTheme, "contributions" | "challenges" | "interests">> {
  await tx.$queryRaw`select "id" from "Theme" where "id" = ${id} for update`;
  const where = { themeId: id };
  return {
    contributions: await tx.contributionTheme.count({ where }),
    challenges: await tx.challengeTheme.count({ where }),
    interests: await tx.interest.count({ where }),
  };
}

/** All that hangs on one theme hangs on the other from now on; what hung on both does so once. */
export async function moveToTheme(fromId: string, intoId: string, tx: Db): Promise<void> {
  await tx.$executeRaw`
    insert into "ContributionTheme" ("contributionId", "themeId", "position")
      select "contributionId", ${intoId}, "position" from "ContributionTheme"
      where "themeId" = ${fromId}
    on conflict ("contributionId", "themeId") do update
      set "position" = least("ContributionTheme"."position", excluded."position")`;
  await tx.$executeRaw`
    insert into "ChallengeTheme" ("challengeId", "themeId")
      select "challengeId", ${intoId} from "ChallengeTheme" where "themeId" = ${fromId}
    on conflict do nothing`;
  await tx.$executeRaw`
    insert into "Interest" ("registrationId", "themeId")
      select "registrationId", ${intoId} from "Interest" where "themeId" = ${fromId}
    on conflict do nothing`;
}

/** With what hangs on it; move that to another theme first. */
export async function deleteTheme(id: string, tx: Db): Promise<void> {
  await tx.theme.delete({ where: { id } });
}
