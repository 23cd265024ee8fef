import { addStand, addWorkshop, swapForStand, swapForWorkshop } from "./change.ts";
import type { RouteDay, RouteRun, RouteStand, Stop } from "./route.ts";

/** How something that is not on a route could come on it. */
export type WayIn =
  /** `makesRoom`: other stops, that only the planner chose, move for it */
  | { kind: "add"; runId: string | null; makesRoom?: true }
  /** `out`: the contribution that has to make room */
  | { kind: "swap"; runId: string | null; out: string }
  | { kind: "full" }
  | { kind: "none" };

/** What is tried: a stand, or the runs of a workshop. */
export type Wanted = { kind: "stand"; stand: RouteStand } | { kind: "workshop"; runs: RouteRun[] };

/**
 * The way that costs the visitor least: room as it is, else room that other stops make, else in the
 * place of one stop. A stop that was not pinned goes before one that was; further in the order of
 * `leastMissed`.
 */
export function wayIn(
  day: RouteDay,
  stops: Stop[],
  wanted: Wanted,
  leastMissed: (a: Stop, b: Stop) => number,
  mayMove: (stop: Stop) => boolean = () => false,
): WayIn {
  const stay = stops.filter((stop) => !mayMove(stop));
  const free = wanted.kind === "workshop" ? wanted.runs.filter((run) => run.seatsLeft > 0) : [];
  if (wanted.kind === "workshop") {
    if (wanted.runs.length > 0 && free.length === 0) return { kind: "full" };
    const run = free.find((one) => addWorkshop(stops, one).ok);
    if (run) return { kind: "add", runId: run.runId };
    const roomy = free.find((one) => addWorkshop(stay, one).ok);
    if (roomy) return { kind: "add", runId: roomy.runId, makesRoom: true };
  } else if (addStand(day, stops, wanted.stand).ok) {
    return { kind: "add", runId: null };
  } else if (addStand(day, stay, wanted.stand).ok) {
    return { kind: "add", runId: null, makesRoom: true };
  }
  const order = [...stops].sort((a, b) => Number(a.pinned) - Number(b.pinned) || leastMissed(a, b));
  for (const { contributionId: out } of order) {
    if (wanted.kind === "stand") {
      if (swapForStand(day, stops, out, wanted.stand).ok) return { kind: "swap", runId: null, out };
      continue;
    }
    const run = free.find((one) => swapForWorkshop(stops, out, one).ok);
    if (run) return { kind: "swap", runId: run.runId, out };
  }
  return { kind: "none" };
}
