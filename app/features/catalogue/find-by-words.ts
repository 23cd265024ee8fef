import { catalogueVocabulary, rankExamples } from "#app/db/catalogue-search.ts";
import { lookUp, searchWords } from "#app/domain/catalogue/words.ts";

/** What the search did with the words, so that the page can say so. */
export interface WordSearch {
  /** words that the texts do not have, with what was looked for in their place */
  guessed: { typed: string; meant: string[] }[];
  /** words that look like nothing in the texts: left out */
  unknown: string[];
  /** no example has all words, so one of them will do */
  loosened: boolean;
}

export interface FoundByWords extends WordSearch {
  /** how well each example fits, by id; null when no words were typed */
  ranks: ReadonlyMap<string, number> | null;
}

/** Looks for words in the accepted contributions of an event, forgiving as far as needed. */
export async function findByWords(eventId: string, text: string): Promise<FoundByWords> {
  const typed = searchWords(text);
  const nothing = { guessed: [], unknown: [], loosened: false };
  if (typed.length === 0) return { ...nothing, ranks: text ? new Map() : null };

  const words = lookUp(typed, await catalogueVocabulary(eventId));
  const known = words.filter(({ forms }) => forms.length > 0);
  const forms = known.map((word) => word.forms);
  const strict = await rankExamples(eventId, forms, "all");
  const loosened = strict.size === 0 && forms.length > 1;
  return {
    ranks: loosened ? await rankExamples(eventId, forms, "any") : strict,
    guessed: known.filter(({ meant }) => meant.length > 0),
    unknown: words.filter((word) => word.forms.length === 0).map((word) => word.typed),
    loosened,
  };
}
