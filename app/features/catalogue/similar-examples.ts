import { keptCatalogue } from "./kept-catalogue.ts";

/** Ids of the accepted contributions most like this one by what they are about, best first. */
export async function similarExamples(
  eventId: string,
  contributionId: string,
  count: number,
): Promise<string[]> {
  const catalogue = await keptCatalogue(eventId);
  return catalogue
    .reader()
    .similarOffers(contributionId, count)
    .map(({ offerId }) => offerId);
}
