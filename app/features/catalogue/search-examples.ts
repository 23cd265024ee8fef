import { findSaved, listExamples, type Saved } from "#app/db/catalogue.ts";
import { listThemes } from "#app/db/themes.ts";
import type { Example } from "#app/domain/catalogue/example.ts";
import { countValues, facetOptions, fits } from "#app/domain/catalogue/facets.ts";
import { offeredFacets, onlyOffered, type OfferedFacet } from "#app/domain/catalogue/offered.ts";
import { inOrder, PAGE_SIZE } from "#app/domain/catalogue/order.ts";
import type { CatalogueQuery } from "#app/domain/catalogue/query.ts";
import type { WordSearch } from "#app/domain/catalogue/search.ts";
import { findByWords, type MarkedCard } from "./find-by-words.ts";

export type SavedAs = "bookmarked" | "in-route";

export interface CatalogueCard extends Example {
  savedAs: SavedAs | null;
  /** null when nothing was looked for */
  marked: MarkedCard | null;
}

export interface Catalogue {
  /** examples in all, whatever is looked for */
  total: number;
  /** examples that fit */
  found: number;
  /** examples that have the words, whatever is chosen beside them */
  foundInAll: number;
  /** those on the pages that one sees */
  cards: CatalogueCard[];
  facets: OfferedFacet[];
  /** the query without what this event does not have */
  query: CatalogueQuery;
  words: WordSearch;
  /** registered as a visitor, so able to save */
  canSave: boolean;
}

/** The catalogue of an event as the address asks for it, for nobody or for somebody. */
export async function searchExamples(
  event: { id: string; slug: string },
  asked: CatalogueQuery,
  userId: string | null,
): Promise<Catalogue> {
  const [examples, themes, found, saved] = await Promise.all([
    listExamples(event.id),
    listThemes(event.slug),
    findByWords(event.id, asked.text),
    userId ? findSaved(userId, event.id) : null,
  ]);
  const { ranks, words, markedCard } = found;
  const rounds = [...new Set(examples.flatMap(({ runs }) => runs.map(({ round }) => round)))];
  const names = examples.flatMap(({ organisations }) => organisations.map(({ name }) => name));
  const options = facetOptions({
    themes,
    rounds: rounds.sort((a, b) => a - b),
    organisations: [...new Set(names)].sort((a, b) => a.localeCompare(b, "nl")),
  });
  const query = { ...asked, chosen: onlyOffered(asked.chosen, options) };

  const withWords = ranks ? examples.filter(({ id }) => ranks.has(id)) : examples;
  const fitting = withWords.filter((example) => fits(example, query.chosen));
  const shown = inOrder(fitting, query.order, ranks).slice(0, query.page * PAGE_SIZE);
  return {
    total: examples.length,
    found: fitting.length,
    foundInAll: withWords.length,
    cards: shown.map((example) => ({
      ...example,
      savedAs: savedAs(example.id, saved),
      marked: markedCard(example.id),
    })),
    facets: offeredFacets(options, query.chosen, {
      now: countValues(withWords, query.chosen),
      ever: countValues(examples, onlyOffered({}, options)),
    }),
    query,
    words,
    canSave: saved !== null,
  };
}

/** What somebody did with an example; on the route counts above saved. */
export function savedAs(id: string, saved: Saved | null): SavedAs | null {
  if (saved?.inRoute.has(id)) return "in-route";
  return saved?.bookmarked.has(id) ? "bookmarked" : null;
}
