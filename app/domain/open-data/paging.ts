import type { PageOfOpen } from "./schemas.ts";

const USUAL = 50;
const MOST = 100;

export interface AskedPage {
  number: number;
  size: number;
}

/** Reads `?page=2&size=20`; what is not understood counts as not said. */
export function readOpenPage(query: URLSearchParams): AskedPage {
  return {
    number: whole(query.get("page"), 1, Number.MAX_SAFE_INTEGER / MOST) ?? 1,
    size: whole(query.get("size"), 1, MOST) ?? USUAL,
  };
}

function whole(text: string | null, least: number, most: number): number | null {
  const value = /^\d{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN;
  return Number.isNaN(value) || value < least ? null : Math.min(value, most);
}

/** One page of a list, with the address of the next; `here`: the list's own address. */
export function openPage<Item, Shown>(
  items: readonly Item[],
  { number, size }: AskedPage,
  here: string,
  show: (item: Item) => Shown,
): PageOfOpen<Shown> {
  const from = (number - 1) * size;
  const next = from + size < items.length ? `${here}?page=${number + 1}&size=${size}` : null;
  return {
    data: items.slice(from, from + size).map(show),
    page: { number, size, total: items.length, next },
  };
}
