import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma } from "./client.ts";
import { lower } from "./enum-case.ts";

export interface NamesOfTexts {
  /** contribution id → what an organiser knows it by */
  offers: Map<string, { title: string; family: ThemeFamily | null }>;
  /** organisation id → name */
  organisations: Map<string, string>;
}

/** Names for the ids that stand in what the matching proposed. */
export async function findNamesOfTexts(eventId: string): Promise<NamesOfTexts> {
  const contributions = await prisma.contribution.findMany({
    where: { eventId, status: "ACCEPTED" },
    select: {
      id: true,
      title: true,
      themes: {
        orderBy: { position: "asc" },
        take: 1,
        select: { theme: { select: { family: true } } },
      },
    },
  });
  const organisations = await prisma.organisation.findMany({ select: { id: true, name: true } });
  return {
    offers: new Map(
      contributions.map(({ id, title, themes }) => {
        const family = themes[0]?.theme.family;
        return [id, { title, family: family ? lower(family) : null }];
      }),
    ),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
  };
}
