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
      text: [summary, story, results].join("\n"),
      themes: tagged.map(({ themeId }) => themeId),
    })),
    themes: themes.map(({ broaderId, ...theme }) => ({
      ...theme,
      broader: broaderId ?? undefined,
    })),
  };
}

/** Another value whenever an accepted contribution came, went or changed. */
export async function catalogueVersion(eventId: string, db: Db = prisma): Promise<string> {
  const { _count, _max } = await db.contribution.aggregate({
    where: { eventId, status: "ACCEPTED" },
    _count: true,
    _max: { updatedAt: true },
  });
  return `${_count} ${_max.updatedAt?.toISOString() ?? ""}`;
}
