import type { Selectable } from "./selection-filter.ts";
import { summariseReviews } from "./review-summary.ts";

/** The orders of the list, by their name in an address. */
export const ORDERS = {
  nieuw: "Laatst ingediend",
  oud: "Eerst ingediend",
  titel: "Titel",
  gemeente: "Gemeente",
  cijfer: "Hoogste cijfer",
  verdeeld: "Meest verdeeld",
  minst: "Minst beoordeeld",
} as const;
export type Order = keyof typeof ORDERS;

export interface Orderable extends Pick<
  Selectable,
  "id" | "title" | "organisations" | "reviews" | "scoresHidden"
> {
  submittedAt: Date | null;
}

export function readOrder(query: URLSearchParams): Order {
  const asked = query.get("volgorde") ?? "";
  return Object.hasOwn(ORDERS, asked) ? (asked as Order) : "nieuw";
}

const byText = new Intl.Collator("nl", { numeric: true });

/** In that order; equals by title, then by id, so that a list never dances. */
export function inOrder<One extends Orderable>(all: readonly One[], order: Order): One[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one, order) }));
  return keyed
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        byText.compare(a.one.title, b.one.title) ||
        byText.compare(a.one.id, b.one.id),
    )
    .map(({ one }) => one);
}

/** Small comes first; null comes last. */
function keyOf(one: Orderable, order: Order): string | number | null {
  const summary = summariseReviews(one.reviews.map(({ score }) => score));
  switch (order) {
    case "nieuw":
      return one.submittedAt && -one.submittedAt.getTime();
    case "oud":
      return one.submittedAt && one.submittedAt.getTime();
    case "titel":
      return one.title;
    case "gemeente":
      return one.organisations[0]?.name ?? null;
    case "cijfer":
      return summary && -summary.mean;
    case "verdeeld":
      return summary && -summary.spread;
    case "minst":
      return one.scoresHidden ? null : one.reviews.length;
  }
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return byText.compare(String(a), String(b));
}
