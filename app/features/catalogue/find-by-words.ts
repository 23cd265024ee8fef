import { excerptOf, hasHit, markWords, type Piece } from "#app/domain/catalogue/marks.ts";
import { search, type WordSearch } from "#app/domain/catalogue/search.ts";
import { keptCatalogue } from "./kept-catalogue.ts";

/** The texts of a card with the found words marked. */
export interface MarkedCard {
  title: Piece[];
  summary: Piece[];
  /** a sentence of the story that has them, when title, summary and names do not */
  excerpt: Piece[] | null;
}

export interface FoundByWords {
  words: WordSearch;
  /** how well each example fits, by id; null when no words were typed */
  ranks: ReadonlyMap<string, number> | null;
  /** for an example that was found */
  markedCard: (id: string) => MarkedCard | null;
}

const NO_WORDS: WordSearch = { guessed: [], unknown: [], loosened: false, suggestion: null };

/** Looks for words in the accepted contributions of an event, forgiving as far as needed. */
export async function findByWords(eventId: string, text: string): Promise<FoundByWords> {
  if (!text) return { words: NO_WORDS, ranks: null, markedCard: () => null };
  const index = (await keptCatalogue(eventId)).index();
  const { ranks, marks, ...words } = search(index, text);
  return {
    words,
    ranks,
    markedCard(id) {
      const source = index.documents.find((document) => document.id === id)?.source;
      const found = marks.get(id);
      if (!source || !found) return null;
      const [title, summary] = [markWords(source.title, found), markWords(source.summary, found)];
      const isSeen = [title, summary, markWords(source.names.join(" "), found)].some(hasHit);
      const rest = [source.story, source.results, source.considerations].join("\n");
      return { title, summary, excerpt: isSeen ? null : excerptOf(rest, found) };
    },
  };
}
