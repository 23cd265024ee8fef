import { listBookmarks } from "#app/db/bookmarks.ts";
import { readCatalogueTexts } from "#app/db/catalogue-texts.ts";
import { readBroughtChallenges } from "#app/db/challenges-of-visitors.ts";
import type { Registration } from "#app/db/registrations.ts";
import { interestReader } from "#app/domain/matching/interest.ts";

/** Enough to begin with: one can always add more. */
const SUGGESTED = 6;

/** Workshops among these that fit what somebody looks for and saved, best first. */
export async function suggestWorkshops(
  { id, eventId, userId, interests }: Registration,
  offered: ReadonlySet<string>,
): Promise<string[]> {
  const [texts, challenges, bookmarks] = await Promise.all([
    readCatalogueTexts(eventId),
    readBroughtChallenges({ userId, eventId }),
    listBookmarks(id),
  ]);
  return interestReader(texts)
    .interestsOf({ themes: interests, challenges, bookmarks })
    .filter(({ offerId, score }) => offered.has(offerId) && score > 0)
    .sort((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ offerId }) => offerId);
}
