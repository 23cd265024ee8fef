import { catalogueVersion, readCatalogueTexts } from "#app/db/catalogue-texts.ts";
import { interestReader, type InterestReader } from "#app/domain/matching/interest.ts";

const EVENTS_KEPT = 2;

// Reading all texts of an event takes a noticeable part of a second, and they hardly ever change.
const readers = new Map<string, { version: string; reader: InterestReader }>();

/** What scores the accepted contributions of this event for a visitor; ids of themes as tags. */
export async function readerOf(eventId: string): Promise<InterestReader> {
  const version = await catalogueVersion(eventId);
  const kept = readers.get(eventId);
  if (kept?.version === version) return kept.reader;
  const reader = interestReader(await readCatalogueTexts(eventId));
  readers.delete(eventId);
  const oldest = readers.size >= EVENTS_KEPT ? readers.keys().next().value : undefined;
  if (oldest !== undefined) readers.delete(oldest);
  readers.set(eventId, { version, reader });
  return reader;
}
