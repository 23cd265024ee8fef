import {
  catalogueVersion,
  readCatalogueTexts,
  type CatalogueTexts,
} from "#app/db/catalogue-texts.ts";
import { readSearchIndex, type SearchIndex } from "#app/domain/catalogue/search-index.ts";
import { interestReader, type InterestReader } from "#app/domain/matching/interest.ts";

const EVENTS_KEPT = 4;

/** What was read of the accepted contributions of an event, each made when first asked for. */
export interface KeptCatalogue {
  index(): SearchIndex;
  reader(): InterestReader;
}

// Reading all texts of an event takes a noticeable part of a second, and they hardly ever change.
const kept = new Map<string, { version: string; catalogue: KeptCatalogue }>();

/** The catalogue of an event as it is now; read again only after a change. */
export async function keptCatalogue(eventId: string): Promise<KeptCatalogue> {
  const version = await catalogueVersion(eventId);
  const known = kept.get(eventId);
  if (known?.version === version) return known.catalogue;
  const catalogue = readCatalogue(await readCatalogueTexts(eventId));
  kept.delete(eventId);
  const oldest = kept.size >= EVENTS_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(eventId, { version, catalogue });
  return catalogue;
}

function readCatalogue(texts: CatalogueTexts): KeptCatalogue {
  let index: SearchIndex | undefined;
  let reader: InterestReader | undefined;
  return {
    index: () => (index ??= readSearchIndex(texts.texts, texts.themes)),
    reader: () => (reader ??= interestReader(texts)),
  };
}
