import { KIND_NAMES, STAGE_NAMES, STATUS_NAMES } from "../registration/contribution.ts";
import type { ContributionKind, ContributionStage } from "../registration/contribution.ts";
import { SIZE_CLASS_NAMES } from "../municipalities/size-class.ts";
import { meanWords, summariseReviews } from "./review-summary.ts";
import { regionsOf, type Selectable } from "./selection-filter.ts";
import { COLUMNS, type Column } from "./selection-columns.ts";

/** A row of the list with all that a column can say of it. */
export interface Tabled extends Selectable {
  kind: ContributionKind;
  stage: ContributionStage;
  submittedAt: Date | null;
  owner: { email: string; name: string | null } | null;
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
}

export type Cell = string | number | Date | null;

export interface ExportTable {
  headers: string[];
  rows: Cell[][];
}

/** What a stand or workshop takes: "tafel, stroom, een oven". */
export function needsWords({ table, power, screen, other }: Tabled["needs"]): string {
  const words = [table && "tafel", power && "stroom", screen && "scherm", other.trim()];
  return words.filter(Boolean).join(", ");
}

/** The provinces of its gemeenten, or their sizes, each once. */
export function regionWords(
  one: Pick<Selectable, "organisations">,
  what: "province" | "size",
): string {
  const words = regionsOf(one).map(({ province, size }) =>
    what === "province" ? province : SIZE_CLASS_NAMES[size],
  );
  return [...new Set(words)].join(", ");
}

/**
 * The list as a file has it: the title, then the chosen columns; a mark and the number of marks
 * apart, so that one can reckon with them.
 *
 * @param where says in words which place or round a row has
 */
export function exportTable<One extends Tabled>(
  rows: readonly One[],
  columns: readonly Column[],
  where: (one: One) => string,
): ExportTable {
  const headers = columns.flatMap((column) =>
    column === "cijfer" ? ["Gemiddeld cijfer", "Aantal beoordelingen"] : [COLUMNS[column]],
  );
  return {
    headers: ["Titel", ...headers],
    rows: rows.map((one) => [
      one.title,
      ...columns.flatMap((column) => cellsOf(one, column, where)),
    ]),
  };
}

function cellsOf<One extends Tabled>(
  one: One,
  column: Column,
  where: (one: One) => string,
): Cell[] {
  const summary = summariseReviews(one.reviews.map(({ score }) => score));
  switch (column) {
    case "wie":
      return [one.organisations.map(({ name }) => name).join(", ")];
    case "soort":
      return [KIND_NAMES[one.kind]];
    case "thema":
      return [one.themes.map(({ name }) => name).join(", ")];
    case "status":
      return [STATUS_NAMES[one.status]];
    case "cijfer":
      return one.scoresHidden
        ? [null, null]
        : [summary && Math.round(summary.mean * 100) / 100, one.reviews.length];
    case "waar":
      return [where(one)];
    case "ingediend":
      return [one.submittedAt];
    case "ver":
      return [STAGE_NAMES[one.stage]];
    case "provincie":
      return [regionWords(one, "province")];
    case "grootte":
      return [regionWords(one, "size")];
    case "nodig":
      return [needsWords(one.needs)];
    case "zin":
      return [one.summary];
    case "contact":
      return [one.owner?.email ?? ""];
  }
}

/** A mark as a cell of a page says it: "3,7 (4 keer)"; "" without any. */
export function scoreWords(reviews: Selectable["reviews"]): string {
  const summary = summariseReviews(reviews.map(({ score }) => score));
  return summary ? `${meanWords(summary)} (${summary.count}×)` : "";
}
