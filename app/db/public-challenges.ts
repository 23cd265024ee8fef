import type { PublicChallenge } from "#app/domain/catalogue/public-challenge.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";

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
    select: {
      id: true,
      title: true,
      text: true,
      organisation: { select: { name: true } },
      themes: {
        orderBy: { theme: { name: "asc" } },
        select: { theme: { select: { slug: true, name: true, family: true } } },
      },
    },
  });
  return rows.map(({ id, title, text, organisation, themes }) => ({
    id,
    title,
    text,
    organisation: organisation.name,
    themes: themes.map(({ theme }) => ({
      ...theme,
      family: lower(theme.family),
    })),
  }));
}
