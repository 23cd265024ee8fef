import { findDueMatches } from "#app/db/match-sending.ts";
import { beginApprovedMatch } from "./approve-match.ts";

/** Begins what was approved for a moment that has come, each by itself: one fault stops no other. */
export async function beginApproved(now: Date): Promise<void> {
  const faults: unknown[] = [];
  for (const due of await findDueMatches(now)) {
    await beginApprovedMatch(due, now).catch((fault: unknown) => faults.push(fault));
  }
  // Tried again in a minute; told here, so that it stands in the log.
  if (faults.length > 0) throw new AggregateError(faults, "introductions that did not begin");
}
