/** The lists that matches stand in, by the word in the address: `?lijst=goedgekeurd`. */
const LISTS = { wachten: "PROPOSED", goedgekeurd: "APPROVED", tegengehouden: "HELD" } as const;

export type MatchList = keyof typeof LISTS;

export const MATCH_LISTS = Object.keys(LISTS) as MatchList[];

/** The status of every match in a list. */
export function statusIn(list: MatchList): (typeof LISTS)[MatchList] {
  return LISTS[list];
}

/** The list that an address asks for; any other word is what waits. */
export function askedList(query: URLSearchParams): MatchList {
  const asked = query.get("lijst");
  return MATCH_LISTS.find((list) => list === asked) ?? "wachten";
}

/** "?lijst=goedgekeurd&pagina=2", or "" for the first page of what waits. */
export function listQuery(list: MatchList, page = 1): string {
  const query = new URLSearchParams();
  if (list !== "wachten") query.set("lijst", list);
  if (page > 1) query.set("pagina", String(page));
  const said = query.toString();
  return said ? `?${said}` : "";
}
