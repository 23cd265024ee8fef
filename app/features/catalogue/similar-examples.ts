import { catalogueVersion, readCatalogueTexts } from "#app/db/catalogue-texts.ts";
import { interestReader, type InterestReader } from "#app/domain/matching/interest.ts";

const EVENTS_KEPT = 4;

// Reading all texts of an event takes a noticeable part of a second, and they hardly ever change.
const readers = new Map<string, { version: string; reader: InterestReader }>();

/** Ids of the accepted contributions most like this one by what they are about, best first. */
export async function similarExamples(
  eventId: string,
  contributionId: string,
  count: number,
): Promise<string[]> {
  const version = await catalogueVersion(eventId);
  let kept = readers.get(eventId);
  if (kept?.version !== version) {
    kept = { version, reader: interestReader(await readCatalogueTexts(eventId)) };
    readers.delete(eventId);
    const oldest = readers.size >= EVENTS_KEPT ? readers.keys().next().value : undefined;
    if (oldest !== undefined) readers.delete(oldest);
    readers.set(eventId, kept);
  }
  return kept.reader.similarOffers(contributionId, count).map(({ offerId }) => offerId);
}
