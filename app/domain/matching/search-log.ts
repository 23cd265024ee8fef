import { z } from "zod";
import type { MatchStage } from "./choose.ts";

/** What a search does, in its order; `gather` and `keep` are of the database. */
export const SEARCH_STEPS = [
  "gather",
  "read",
  "candidates",
  "most-served",
  "best-floor",
  "largest-sum",
  "explain",
  "keep",
] as const satisfies readonly (MatchStage | "gather" | "keep")[];

export type SearchStep = (typeof SEARCH_STEPS)[number];

/** Milliseconds after the start that a step began. */
const line = z.object({ step: z.enum(SEARCH_STEPS), after: z.number() });
export const searchLog = z.array(line);
export type SearchLog = z.infer<typeof searchLog>;

// Reading and comparing take nearly all of the time: as measured on the demo parade.
const BEGINS_AT: Record<SearchStep, number> = {
  gather: 0.02,
  read: 0.08,
  candidates: 0.5,
  "most-served": 0.7,
  "best-floor": 0.78,
  "largest-sum": 0.86,
  explain: 0.93,
  keep: 0.97,
};

/** How far a search is that began with these steps, 0 to 1. Never goes back. */
export function progressOf(log: SearchLog): number {
  return log.reduce((most, { step }) => Math.max(most, BEGINS_AT[step]), 0);
}

type SearchStatus = "waiting" | "running" | "done" | "stopped" | "failed";

/** Milliseconds without a sign after which its worker is taken to be gone. */
const SILENT_AFTER = 20_000;
/** Milliseconds that one may wait for a worker that has other work. */
const WAITS_AT_MOST = 5 * 60_000;

/** Whether it is still going on, or waits its turn. */
export function isSearching(
  search: { status: SearchStatus; createdAt: Date; touchedAt: Date },
  now: Date,
): boolean {
  if (search.status === "waiting") return Number(now) - Number(search.createdAt) < WAITS_AT_MOST;
  return search.status === "running" && Number(now) - Number(search.touchedAt) < SILENT_AFTER;
}
