/** What an organiser narrows the list down to; "" is everything. */
export interface SelectionFilter {
  words: string;
  status: string;
  kind: string;
  family: string;
  /** "ja": has a place or a round; "nee": accepted without one */
  placed: string;
}

export const NO_FILTER: SelectionFilter = {
  words: "",
  status: "",
  kind: "",
  family: "",
  placed: "",
};

/** Whether it has a place on the floor or a round. */
export function isPlaced({ place, runs }: { place: unknown; runs: unknown[] }): boolean {
  return place !== null || runs.length > 0;
}

/** The words looked for, in lower case and without accents: "Één" is found by "een". */
export function wordsOf(filter: Pick<SelectionFilter, "words">): string[] {
  const folded = filter.words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/\s+/).filter(Boolean);
}

export function readSelectionFilter(query: URLSearchParams): SelectionFilter {
  // Control characters are refused by PostgreSQL.
  const of = (name: string) => (query.get(name) ?? "").replace(/\p{Cc}/gu, " ").slice(0, 100);
  return {
    words: of("zoek"),
    status: of("status"),
    kind: of("soort"),
    family: of("thema"),
    placed: of("plek"),
  };
}
