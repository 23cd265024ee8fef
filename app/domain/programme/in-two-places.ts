import { findConflicts } from "../scheduling/conflicts.ts";
import { tellConflicts } from "./conflict-words.ts";
import type { Ground } from "./ground.ts";
import { programmeOf } from "./schedule-of.ts";

/**
 * Presenters and gemeenten who are in two places at once because of these runs, a sentence each.
 * Organisers may do so by hand; the list of conflicts says it, and no proposal does it.
 */
export function inTwoPlaces(ground: Ground, runIds: readonly string[]): string[] {
  const twice = findConflicts(programmeOf(ground)).filter(
    (conflict) =>
      (conflict.kind === "presenter-twice" || conflict.kind === "organisation-twice") &&
      conflict.runIds.some((id) => runIds.includes(id)),
  );
  return tellConflicts(twice, ground).map(({ sentence }) => sentence);
}
