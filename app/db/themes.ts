import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";

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
