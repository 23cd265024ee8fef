import type { RunCause } from "#app/domain/matching/run-cause.ts";
import type { SearchStep } from "#app/domain/matching/search-log.ts";

/** "1 koppeling", "12 koppelingen" */
export function counted(count: number): string {
  return count === 1 ? "1 koppeling" : `${count} koppelingen`;
}

/** "74,2" */
export function sumText(sum: number): string {
  return sum.toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 2 });
}

export const STEP_WORDS: Record<SearchStep, string> = {
  gather: "Gemeenten, voorbeelden en vraagstukken ophalen",
  read: "De teksten lezen",
  candidates: "Elk vraagstuk naast voorbeelden en andere vraagstukken leggen",
  "most-served": "Kiezen: zo veel mogelijk gemeenten minstens één",
  "best-floor": "Kiezen: wie het minst past, past zo goed mogelijk",
  "largest-sum": "Kiezen: alles samen zo sterk mogelijk",
  explain: "Bij elke koppeling opschrijven waarom",
  keep: "Bewaren",
};

export const CAUSE_WORDS: Record<RunCause, string> = {
  search: "gezocht",
  veto: "na tegenhouden",
  release: "na ongedaan maken",
  lock: "na vastzetten",
  unlock: "na loslaten",
  swap: "na ruilen",
  maximum: "na een ander maximum",
};
