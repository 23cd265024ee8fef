import { findSearch } from "#app/db/match-searches.ts";
import { countNotBegun } from "#app/db/match-sending.ts";
import { isSearching, type SearchLog } from "#app/domain/matching/search-log.ts";

export type SearchView =
  | { state: "none" | "stopped" }
  | { state: "busy"; progress: number; stopAsked: boolean; log: SearchLog }
  /** `isLost`: its worker is gone */
  | { state: "failed"; why: "nobody-to-match" | "failed"; isLost: boolean }
  | { state: "done"; endedAt: Date | null; isFresh: boolean; log: SearchLog };

/** Milliseconds for which an end is news. */
const FRESH_FOR = 60_000;

/** How far the last search of an event is, or how it ended. */
export async function loadSearch(eventId: string, now: Date): Promise<SearchView> {
  const search = await findSearch(eventId);
  if (!search) return { state: "none" };
  const { status, progress, stopAsked, log, problem, endedAt } = search;
  if (isSearching(search, now)) return { state: "busy", progress, stopAsked, log };
  if (status === "stopped") return { state: "stopped" };
  if (status === "done") {
    const isFresh = endedAt !== null && Number(now) - Number(endedAt) < FRESH_FOR;
    return { state: "done", endedAt, isFresh, log };
  }
  const why = problem === "nobody-to-match" ? "nobody-to-match" : "failed";
  return { state: "failed", why, isLost: status !== "failed" };
}

/** What was approved and waits to go. */
export const loadSending = countNotBegun;
