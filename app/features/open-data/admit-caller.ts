import { countUse, type RateLimit } from "#app/db/rate-limits.ts";

const PER_CALLER: RateLimit = { name: "open-data", points: 300, seconds: 5 * 60 };

/** Counts one question to the open data. @returns seconds to wait, or 0 when it may go on */
export function admitCaller(caller: string): Promise<number> {
  return countUse(PER_CALLER, caller);
}
