import type { ContributionKind, ContributionStatus } from "../registration/contribution.ts";
import type { ThemeFamily } from "../themes/family.ts";

/** What an organiser narrows the list down to; "" is everything. */
export interface SelectionFilter {
  words: string;
  status: string;
  kind: string;
  family: string;
  /** "ja": has a place or a round; "nee": accepted without one */
  placed: string;
}

export interface Selectable {
  title: string;
  summary: string;
  kind: ContributionKind;
  status: ContributionStatus;
  organisations: { name: string }[];
  themes: { name: string; family: ThemeFamily }[];
  place: unknown;
  runs: unknown[];
}

export function isPlaced({ place, runs }: Pick<Selectable, "place" | "runs">): boolean {
  return place !== null || runs.length > 0;
}

/** Lower case, without accents: "Één" is found by "een". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a contribution is in the list that was asked for; every word has to occur in it. */
export function fitsSelection(one: Selectable, filter: SelectionFilter): boolean {
  const text = fold(
    [one.title, one.summary, ...one.organisations.map(({ name }) => name)].join(" "),
  );
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    (filter.status === "" || one.status === filter.status) &&
    (filter.kind === "" || one.kind === filter.kind) &&
    (filter.family === "" || one.themes.some(({ family }) => family === filter.family)) &&
    (filter.placed === "" ||
      (filter.placed === "ja" ? isPlaced(one) : one.status === "accepted" && !isPlaced(one)))
  );
}

export function readSelectionFilter(query: URLSearchParams): SelectionFilter {
  const of = (name: string) => query.get(name)?.slice(0, 100) ?? "";
  return {
    words: of("zoek"),
    status: of("status"),
    kind: of("soort"),
    family: of("thema"),
    placed: of("plek"),
  };
}
