import { countPublicChallenges, pageOfPublicChallenges } from "#app/db/public-challenges.ts";
import { byFamily, type ChallengeGroup } from "#app/domain/catalogue/public-challenge.ts";
import { pageOf, type PageOf } from "#app/domain/paging/page.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";

const ON_A_PAGE = 24;

export interface ChallengeBoard {
  /** one page of the challenges, by family of themes */
  groups: ChallengeGroup[];
  page: PageOf;
  /** challenges of all families together */
  total: number;
  /** the families that have any, each with how many */
  families: { family: ThemeFamily; count: number }[];
}

/** What gemeenten struggle with and want everybody to read: a page of all, or of one family. */
export async function loadChallenges(
  eventId: string,
  asked: { family: ThemeFamily | null; page: number } = { family: null, page: 1 },
): Promise<ChallengeBoard> {
  const { family } = asked;
  const counts = await countPublicChallenges(eventId);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const page = pageOf(family ? (counts.get(family) ?? 0) : total, asked.page, ON_A_PAGE);
  return {
    groups: byFamily(await pageOfPublicChallenges(eventId, { family, ...page })),
    page,
    total,
    families: [...counts].flatMap(([one, count]) => (one ? [{ family: one, count }] : [])),
  };
}
