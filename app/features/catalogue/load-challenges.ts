import { listPublicChallenges } from "#app/db/public-challenges.ts";
import { byFamily, type ChallengeGroup } from "#app/domain/catalogue/public-challenge.ts";

/** What gemeenten struggle with and want everybody to read, by family of themes. */
export async function loadChallenges(eventId: string): Promise<ChallengeGroup[]> {
  return byFamily(await listPublicChallenges(eventId));
}
