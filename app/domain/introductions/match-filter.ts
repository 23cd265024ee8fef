import { askedPage } from "../paging/page.ts";
import type { ThemeFamily } from "../themes/family.ts";
import { THEME_FAMILY_NAMES } from "../themes/family.ts";
import { askedList, type MatchList } from "./match-lists.ts";

/** What of a list of matches is asked for, and in which order. "" asks for nothing. */
export interface MatchFilter {
  list: MatchList;
  page: number;
  /** part of a gemeente's name */
  who: string;
  family: ThemeFamily | "";
  kind: "" | "antwoord" | "samen";
  strength: "" | "sterk" | "redelijk" | "zwak";
  onlyLocked: boolean;
  order: "sterkste" | "zwakste" | "naam";
}

/** What a filter looks at. */
export interface Filterable {
  from: { name: string };
  to: { name: string };
  score: number;
  strength: 1 | 2 | 3;
  family: ThemeFamily | null;
  isAnswer: boolean;
  isLocked: boolean;
}

const oneOf = <T extends string>(asked: string | null, words: readonly T[]): T | "" =>
  words.find((word) => word === asked) ?? "";

const FAMILIES = Object.keys(THEME_FAMILY_NAMES) as ThemeFamily[];

/** What an address asks for; words that are none ask for nothing. */
export function askedMatches(query: URLSearchParams): MatchFilter {
  return {
    list: askedList(query),
    page: askedPage(query),
    who: (query.get("zoek") ?? "").trim().slice(0, 80),
    family: oneOf(query.get("thema"), FAMILIES),
    kind: oneOf(query.get("soort"), ["antwoord", "samen"]),
    strength: oneOf(query.get("sterkte"), ["sterk", "redelijk", "zwak"]),
    onlyLocked: query.get("vast") === "ja",
    order: oneOf(query.get("volgorde"), ["zwakste", "naam"]) || "sterkste",
  };
}

/** "?lijst=goedgekeurd&zoek=breda&pagina=2"; what is usual is left out. */
export function filterQuery(filter: MatchFilter, change: Partial<MatchFilter> = {}): string {
  const asked = { ...filter, ...change };
  const query = new URLSearchParams();
  const put = (name: string, value: string, usual = "") => {
    if (value !== usual) query.set(name, value);
  };
  put("lijst", asked.list, "wachten");
  put("zoek", asked.who);
  put("thema", asked.family);
  put("soort", asked.kind);
  put("sterkte", asked.strength);
  put("vast", asked.onlyLocked ? "ja" : "");
  put("volgorde", asked.order, "sterkste");
  put("pagina", String(asked.page), "1");
  const said = query.toString();
  return said ? `?${said}` : "";
}

export function isFiltered({ who, family, kind, strength, onlyLocked }: MatchFilter): boolean {
  return Boolean(who || family || kind || strength || onlyLocked);
}

const LEVEL = { sterk: 3, redelijk: 2, zwak: 1 } as const;

/** Those asked for, in the order asked for; `all` comes strongest first. */
export function filterMatches<T extends Filterable>(all: readonly T[], filter: MatchFilter): T[] {
  const who = filter.who.toLowerCase();
  const found = all.filter(
    ({ from, to, strength, family, isAnswer, isLocked }) =>
      (!who || [from, to].some(({ name }) => name.toLowerCase().includes(who))) &&
      (!filter.family || family === filter.family) &&
      (!filter.kind || isAnswer === (filter.kind === "antwoord")) &&
      (!filter.strength || strength === LEVEL[filter.strength]) &&
      (!filter.onlyLocked || isLocked),
  );
  if (filter.order === "zwakste") return found.reverse();
  if (filter.order === "naam") {
    return found.sort((one, two) => one.from.name.localeCompare(two.from.name, "nl"));
  }
  return found;
}
