import { prisma, type Db } from "./client.ts";

export interface InterestCounts {
  /** registered people who tagged the theme */
  visitors: number;
  /** organisations with a challenge of the theme; private ones are nobody's business */
  challenges: number;
}

/** For each of these themes who looks for it at an event, but for this organisation itself. */
export async function countInterest(
  { eventSlug, organisationSlug }: { eventSlug: string; organisationSlug: string },
  themeIds: readonly string[],
  db: Db = prisma,
): Promise<Map<string, InterestCounts>> {
  const elsewhere = {
    event: { slug: eventSlug },
    organisation: { slug: { not: organisationSlug } },
  };
  const ids = [...themeIds];
  const [tags, asked] = await Promise.all([
    db.interest.groupBy({
      by: ["themeId"],
      where: { themeId: { in: ids }, registration: elsewhere },
      _count: true,
    }),
    db.challengeTheme.findMany({
      where: {
        themeId: { in: ids },
        challenge: { ...elsewhere, visibility: { not: "PRIVATE" } },
      },
      select: { themeId: true, challenge: { select: { organisationId: true } } },
    }),
  ]);
  const visitors = new Map(tags.map(({ themeId, _count }) => [themeId, _count]));
  return new Map(
    ids.map((id) => {
      const askers = asked.filter(({ themeId }) => themeId === id);
      const challenges = new Set(askers.map(({ challenge }) => challenge.organisationId)).size;
      return [id, { visitors: visitors.get(id) ?? 0, challenges }];
    }),
  );
}
