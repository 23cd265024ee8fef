/** The part of a long list that one page shows. */
export interface PageOf {
  /** from 1; the nearest there is to what was asked for */
  page: number;
  /** at least 1: an empty list has one page with nothing on it */
  pages: number;
  /** rows of the whole list */
  total: number;
  /** rows before this page */
  skip: number;
  /** rows of a full page */
  take: number;
}

/** One page of a list, with where it stands in the whole. */
export interface Paged<Row> extends PageOf {
  rows: Row[];
}

/** The page that an address asks for; what is no number counts as the first. */
export function askedPage(query: URLSearchParams, name = "pagina"): number {
  const asked = query.get(name) ?? "";
  return /^\d+$/.test(asked) ? Math.max(1, Number(asked)) : 1;
}

/**
 * Which rows to show of a list.
 *
 * @param asked a page from 1; one beyond the last gives the last
 * @param take rows on a page, at least 1
 */
export function pageOf(total: number, asked: number, take: number): PageOf {
  const pages = Math.max(1, Math.ceil(total / take));
  const page = Math.min(Math.max(1, asked), pages);
  return { page, pages, total, skip: (page - 1) * take, take };
}
