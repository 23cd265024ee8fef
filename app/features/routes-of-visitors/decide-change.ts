import type { KeptStop } from "#app/db/routes.ts";
import type { RouteChange } from "#app/domain/registration-of-visitors/route-form.ts";
import {
  addStand,
  addWorkshop,
  removeStop,
  swapForStand,
  swapForWorkshop,
  type ChangeDecision,
} from "#app/domain/route-planning/change.ts";
import type { RouteRun, Stop } from "#app/domain/route-planning/route.ts";
import type { Planning } from "./planning.ts";

/**
 * What becomes of these stops by a change.
 *
 * @param planning the whole day, for a stand; null where that need not be known
 * @param run of the workshop that is wanted
 */
export function decideChange(
  planning: Planning | null,
  stops: Stop[],
  change: RouteChange,
  run: RouteRun | undefined,
): ChangeDecision {
  const id = change.contribution;
  if (change.intent === "remove") return removeStop(stops, id);
  if (change.intent === "pin" || change.intent === "unpin") {
    const pinned = change.intent === "pin";
    if (!stops.some((stop) => stop.contributionId === id)) {
      return { ok: false, reason: "not-in-route" };
    }
    const changed = (stop: Stop) => (stop.contributionId === id ? { ...stop, pinned } : stop);
    return { ok: true, stops: stops.map(changed) };
  }
  const stand = planning?.stands.find(({ contributionId }) => contributionId === id);
  if (planning && stand) {
    return change.intent === "swap"
      ? swapForStand(planning.day, stops, change.out, stand)
      : addStand(planning.day, stops, stand);
  }
  return change.intent === "swap"
    ? swapForWorkshop(stops, change.out, run)
    : addWorkshop(stops, run);
}

/** The reasons that stops had; what is new was saved or chosen. */
export function withReasons(
  stops: Stop[],
  before: readonly KeptStop[],
  bookmarks: readonly string[],
): KeptStop[] {
  const known = new Map(before.map((stop) => [stop.contributionId, stop.reason]));
  const isSaved = (id: string) => bookmarks.includes(id);
  return stops.map((stop) => ({
    ...stop,
    reason:
      known.get(stop.contributionId) ??
      (isSaved(stop.contributionId) ? { kind: "bookmark" } : { kind: "chosen" }),
  }));
}
