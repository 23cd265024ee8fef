import { claimSearch, endSearch, keepSearchLog } from "#app/db/match-searches.ts";
import type { SearchLog } from "#app/domain/matching/search-log.ts";
import { runMatching } from "./run-matching.ts";

/** Milliseconds between two times that it writes down how far it is, and looks whether to stop. */
const TELLS_EVERY = 300;

interface Clock {
  now: () => Date;
  milliseconds: () => number;
}

/**
 * Does a search that waits. Throws what goes wrong, after writing down that it failed; a stop is
 * no fault.
 */
export async function runSearch(searchId: string, clock: Clock): Promise<void> {
  const search = await claimSearch(searchId, clock.now());
  if (!search) return;
  const started = clock.milliseconds();
  const log: SearchLog = [];
  const stop = new AbortController();
  let telling = Promise.resolve();
  const tellDatabase = () => {
    telling = telling
      .then(() => keepSearchLog(searchId, log, clock.now()))
      .then((goesOn) => (goesOn ? undefined : stop.abort()))
      // A database that is away for a moment is no reason to stop: the end will tell.
      .catch(() => undefined);
  };
  const ticking = setInterval(tellDatabase, TELLS_EVERY);
  const end = async (status: "DONE" | "STOPPED" | "FAILED", problem?: string) => {
    clearInterval(ticking);
    await telling;
    await endSearch(searchId, {
      ...{ status, log, endedAt: clock.now() },
      ...(problem && { problem }),
    });
  };
  try {
    const run = await runMatching(search.eventSlug, {
      signal: stop.signal,
      tell: (step) => {
        log.push({ step, after: Math.round(clock.milliseconds() - started) });
        tellDatabase();
      },
    });
    await (run.ok ? end("DONE") : end("FAILED", run.reason));
  } catch (error) {
    if (stop.signal.aborted) return end("STOPPED");
    await end("FAILED", "failed");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
