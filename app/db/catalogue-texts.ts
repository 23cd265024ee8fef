import { plainText } from "#app/domain/markdown/plain-text.ts";
import { prisma, type Db } from "./client.ts";

/** What the matching core reads to tell which examples are alike. */
export interface CatalogueTexts {
  offers: { id: string; title: string; text: string; themes: string[] }[];
  themes: { id: string; name: string; synonyms: string[]; broader: string | undefined }[];
}

export async function readCatalogueTexts(
  eventId: string,
  db: Db = prisma,
): Promise<CatalogueTexts> {
  const [contributions, themes] = await Promise.all([
    db.contribution.findMany({
      where: { eventId, status: "ACCEPTED" },
      orderBy: { id: "asc" },
      select: {
        id: true,
        title: true,
        summary: true,
        story: true,
        results: true,
        themes: { orderBy: { position: "asc" }, select: { themeId: true } },
      },
    }),
    db.theme.findMany({
      where: { eventId },
      orderBy: { id: "asc" },
      select: { id: true, name: true, synonyms: true, broaderId: true },
    }),
  ]);
  return {
    offers: contributions.map(({ id, title, summary, story, results, themes: tagged }) => ({
      id,
      title,
      text: [summary, plainText(story), plainText(results)].join("\n"),
      themes: tagged.map(({ themeId }) => themeId),
    })),
    themes: themes.map(({ broaderId, ...theme }) => ({
      ...theme,
      broader: broaderId ?? undefined,
    })),
  };
}

/**
 * Another value whenever something changed that `readCatalogueTexts` reads: an accepted
 * contribution, its themes, or a theme of the event itself.
 */
export async function catalogueVersion(eventId: string, db: Db = prisma): Promise<string> {
  const [row] = await db.$queryRaw<{ version: string }[]>`
    with shown as (
      select "id", "updatedAt" from "Contribution"
      where "eventId" = ${eventId} and "status" = 'ACCEPTED'
    ), lines as (
      select jsonb_build_array("id", "updatedAt") as line from shown
      union all
      select jsonb_build_array("contributionId", "themeId", "position") from "ContributionTheme"
      where "contributionId" in (select "id" from shown)
      union all
      select jsonb_build_array("id", "name", "synonyms", "broaderId") from "Theme"
      where "eventId" = ${eventId}
    )
    select coalesce(md5(string_agg(line::text, ' ' order by line::text)), '') as version from lines`;
  return row?.version ?? "";
}
