import type { Province } from "../municipalities/list.ts";
import { municipalityByCode } from "../municipalities/municipality.ts";
import { sizeClass, type SizeClass } from "../municipalities/size-class.ts";
import type { ContributionKind, ContributionStatus } from "../registration/contribution.ts";
import type { ThemeFamily } from "../themes/family.ts";
import { waitsFor, type Reviewer } from "./review.ts";
import { summariseReviews } from "./review-summary.ts";

/** What an organiser narrows the list down to; "" is everything. */
export interface SelectionFilter {
  words: string;
  /** drafts are only shown when they are asked for */
  status: string;
  kind: string;
  /** a family, or the slug of one theme */
  theme: string;
  /** "ja": has a place or a round; "nee": accepted without one */
  placed: string;
  /** "4" or "3": that mean or higher; "laag": below 3; "geen": no score yet */
  score: string;
  /** "nee": waits for a score of whoever looks */
  reviewed: string;
  size: string;
  province: string;
}

export const NO_FILTER: SelectionFilter = {
  words: "",
  status: "",
  kind: "",
  theme: "",
  placed: "",
  score: "",
  reviewed: "",
  size: "",
  province: "",
};

/** The name of each part in an address. */
export const FILTER_NAMES: Record<keyof SelectionFilter, string> = {
  words: "zoek",
  status: "status",
  kind: "soort",
  theme: "thema",
  placed: "plek",
  score: "cijfer",
  reviewed: "beoordeeld",
  size: "grootte",
  province: "provincie",
};

const PARTS = Object.keys(FILTER_NAMES) as (keyof SelectionFilter)[];

export interface Selectable {
  id: string;
  title: string;
  summary: string;
  kind: ContributionKind;
  status: ContributionStatus;
  ownerId: string | null;
  organisations: readonly { name: string; municipalityCode: string | null }[];
  organisationIds: readonly string[];
  themes: readonly { name: string; slug: string; family: ThemeFamily }[];
  place: unknown;
  runs: readonly unknown[];
  reviews: readonly { userId: string; score: number }[];
  /** it is of whoever looks: what others think of it is left out */
  scoresHidden?: boolean;
}

/** Whether it has a place on the floor or a round. */
export function isPlaced({ place, runs }: { place: unknown; runs: readonly unknown[] }): boolean {
  return place !== null || runs.length > 0;
}

/** Lower case, without accents: "Één" is found by "een". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words looked for, folded. */
export function wordsOf(filter: Pick<SelectionFilter, "words">): string[] {
  return fold(filter.words).split(/\s+/).filter(Boolean);
}

/** Whether a contribution is in the list that was asked for; every word has to occur in it. */
export function fitsSelection(one: Selectable, filter: SelectionFilter, me: Reviewer): boolean {
  const { status, kind, theme, placed, score, reviewed, size, province } = filter;
  return (
    (status === "" ? one.status !== "draft" : one.status === status) &&
    (kind === "" || one.kind === kind) &&
    (theme === "" || one.themes.some(({ slug, family }) => family === theme || slug === theme)) &&
    (placed === "" || fitsPlaced(one, placed)) &&
    (score === "" || fitsScore(one, score)) &&
    (reviewed !== "nee" || waitsFor(me, one)) &&
    (size === "" || regionsOf(one).some((region) => region.size === size)) &&
    (province === "" || regionsOf(one).some((region) => region.province === province)) &&
    hasWords(one, wordsOf(filter))
  );
}

function fitsPlaced(one: Selectable, placed: string): boolean {
  return placed === "ja" ? isPlaced(one) : one.status === "accepted" && !isPlaced(one);
}

function fitsScore({ reviews, scoresHidden }: Selectable, score: string): boolean {
  if (scoresHidden) return false;
  const summary = summariseReviews(reviews.map((review) => review.score));
  if (score === "geen") return summary === null;
  if (summary === null) return false;
  return score === "laag" ? summary.mean < 3 : summary.mean >= Number(score);
}

function hasWords({ title, summary, organisations }: Selectable, words: string[]): boolean {
  if (words.length === 0) return true;
  const text = fold([title, summary, ...organisations.map(({ name }) => name)].join(" "));
  return words.every((word) => text.includes(word));
}

/** Where its gemeenten lie and how big they are; nothing for what is no gemeente. */
export function regionsOf({
  organisations,
}: Pick<Selectable, "organisations">): { province: Province; size: SizeClass }[] {
  return organisations.flatMap(({ municipalityCode }) => {
    const municipality = municipalityCode ? municipalityByCode(municipalityCode) : undefined;
    if (!municipality) return [];
    return { province: municipality.province, size: sizeClass(municipality.inhabitants) };
  });
}

export function readSelectionFilter(query: URLSearchParams): SelectionFilter {
  const filter = { ...NO_FILTER };
  for (const part of PARTS) {
    // Control characters are refused by PostgreSQL, and nobody types them.
    filter[part] = (query.get(FILTER_NAMES[part]) ?? "").replace(/\p{Cc}/gu, " ").slice(0, 100);
  }
  return filter;
}

/** The filter as it stands in an address, without what is not narrowed down. */
export function selectionQuery(filter: SelectionFilter): URLSearchParams {
  return new URLSearchParams(
    PARTS.flatMap((part) => (filter[part] ? [[FILTER_NAMES[part], filter[part]]] : [])),
  );
}

/** How many parts of it narrow the list down, words apart. */
export function countFilters(filter: SelectionFilter): number {
  return PARTS.filter((part) => part !== "words" && filter[part] !== "").length;
}
