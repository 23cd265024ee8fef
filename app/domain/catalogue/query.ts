import { FACET_KEYS, type Chosen, type FacetKey } from "./facets.ts";

export const ORDERS = ["passend", "gemeente"] as const;
export type Order = (typeof ORDERS)[number];

/** What somebody looks for, as it stands in the address. */
export interface CatalogueQuery {
  text: string;
  chosen: Chosen;
  order: Order;
  /** how many pages one sees, the first is 1: "Laat er meer zien" adds one below */
  page: number;
}

/** Names and values for the address, in a fixed order; what is usual is left out. */
export function queryPairs(query: CatalogueQuery): [name: string, value: string][] {
  return [
    ...(query.text ? [["zoek", query.text] as [string, string]] : []),
    ...FACET_KEYS.flatMap((key) =>
      query.chosen[key].map((value): [string, string] => [key, value]),
    ),
    ...(query.order === "passend" ? [] : [["volgorde", query.order] as [string, string]]),
    ...(query.page === 1 ? [] : [["pagina", String(query.page)] as [string, string]]),
  ];
}

/** "?zoek=schulden&fase=loopt", or "" for the whole catalogue. */
export function queryString(query: CatalogueQuery): string {
  const search = new URLSearchParams(queryPairs(query)).toString();
  return search ? `?${search}` : "";
}

/** The same search without one chosen value, from the first page. */
export function without(query: CatalogueQuery, key: FacetKey, value: string): CatalogueQuery {
  const left = query.chosen[key].filter((chosen) => chosen !== value);
  return { ...query, chosen: { ...query.chosen, [key]: left }, page: 1 };
}

/** The same words, nothing chosen. */
export function withoutChoices(query: CatalogueQuery): CatalogueQuery {
  const chosen = Object.fromEntries(FACET_KEYS.map((key) => [key, []])) as unknown as Chosen;
  return { ...query, chosen, page: 1 };
}
