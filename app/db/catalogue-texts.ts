import { plainText } from "#app/domain/markdown/plain-text.ts";
import type { SearchText } from "#app/domain/catalogue/search-index.ts";
import { readOwnWords } from "#app/domain/matching/own-words-form.ts";
import type { OwnWords } from "#app/domain/matching/own-words.ts";
import { prisma, type Db } from "./client.ts";
import { findOwnWords } from "./own-words.ts";

/** What is read of the catalogue to search it, and to tell which examples are alike. */
export interface CatalogueTexts {
  offers: { id: string; title: string; text: string; themes: string[] }[];
  /** the same in parts, in the same order; plain texts without marks */
  texts: SearchText[];
  themes: { id: string; name: string; synonyms: string[]; broader: string | undefined }[];
  /** per group the words that mean the same at this event */
  ownWords: OwnWords[];
}

export async function readCatalogueTexts(
  eventId: string,
  db: Db = prisma,
): Promise<CatalogueTexts> {
  const [contributions, themes, ownWords] = await Promise.all([
    db.contribution.findMany({
      where: { eventId, status: "ACCEPTED" },
      orderBy: { id: "asc" },
      select: {
        id: true,
        title: true,
        summary: true,
        story: true,
        results: true,
        considerations: true,
        organisation: { select: { name: true } },
        partners: {
          orderBy: { organisation: { name: "asc" } },
          select: { organisation: { select: { name: true } } },
        },
        themes: { orderBy: { position: "asc" }, select: { themeId: true } },
      },
    }),
    db.theme.findMany({
      where: { eventId },
      orderBy: { id: "asc" },
      select: { id: true, name: true, synonyms: true, broaderId: true },
    }),
    findOwnWords(eventId, db),
  ]);
  const texts = contributions.map(({ organisation, partners, ...row }) => ({
    id: row.id,
    title: row.title,
    summary: row.summary,
    story: plainText(row.story),
    results: plainText(row.results),
    considerations: plainText(row.considerations),
    names: [organisation.name, ...partners.map((partner) => partner.organisation.name)],
    themes: row.themes.map(({ themeId }) => themeId),
  }));
  return {
    texts,
    offers: texts.map(({ id, title, summary, story, results, themes: tagged }) => ({
      id,
      title,
      text: [summary, story, results].join("\n"),
      themes: tagged,
    })),
    themes: themes.map(({ broaderId, ...theme }) => ({
      ...theme,
      broader: broaderId ?? undefined,
    })),
    ownWords: readOwnWords(ownWords),
  };
}

/**
 * Another value whenever something changed that `readCatalogueTexts` reads: an accepted
 * contribution, who shows it, its themes, or a theme or the own words of the event itself.
 */
export async function catalogueVersion(eventId: string, db: Db = prisma): Promise<string> {
  const [row] = await db.$queryRaw<{ version: string }[]>`
    with shown as (
      select "id", "updatedAt", "organisationId" from "Contribution"
      where "eventId" = ${eventId} and "status" = 'ACCEPTED'
    ), lines as (
      select jsonb_build_array("id", "updatedAt") as line from shown
      union all
      select jsonb_build_array("id", "name") from "Organisation" where "id" in (
        select "organisationId" from shown union
        select "organisationId" from "ContributionPartner"
        where "contributionId" in (select "id" from shown)
      )
      union all
      select jsonb_build_array("contributionId", "organisationId") from "ContributionPartner"
      where "contributionId" in (select "id" from shown)
      union all
      select jsonb_build_array("contributionId", "themeId", "position") from "ContributionTheme"
      where "contributionId" in (select "id" from shown)
      union all
      select jsonb_build_array("id", "name", "synonyms", "broaderId") from "Theme"
      where "eventId" = ${eventId}
      union all
      select jsonb_build_array("ownWords") from "Event" where "id" = ${eventId}
    )
    select coalesce(md5(string_agg(line::text, ' ' order by line::text)), '') as version from lines`;
  return row?.version ?? "";
}
