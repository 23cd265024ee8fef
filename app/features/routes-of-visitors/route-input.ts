import type { KeptStop, ReasonedStop } from "#app/db/routes.ts";
import type { Pin, RouteInput } from "#app/domain/route-planning/route.ts";
import type { PlannedRun, Planning } from "./planning.ts";

export interface PlannableDay {
  input: RouteInput;
  /** what was pinned and is on the programme */
  pinned: ReasonedStop[];
  /** all that was pinned */
  wanted: KeptStop[];
}

/** One visitor's day for the planner: what they pinned stays, what is not for them is left out. */
export function routeInput(planning: Planning, stops: readonly KeptStop[]): PlannableDay {
  // While seats are drawn nobody could take one back: all that somebody has stays.
  const stays = (stop: KeptStop) =>
    stop.pinned || (planning.source.isDrawing && stop.runId !== null);
  const wanted = stops.filter(stays);
  const pinned = planning.placed(wanted);
  // A pinned seat is held already; one that an organiser took away is nobody's to keep.
  const held = pinned.filter(
    (stop) =>
      stop.runId === null || planning.runs.some((r) => r.runId === stop.runId && r.seatsLeft > 0),
  );
  const kept = new Set(held.map(({ contributionId }) => contributionId));
  const dropped = new Set(planning.dropped.filter((id) => !kept.has(id)));
  const isFor = ({ contributionId }: { contributionId: string }) => !dropped.has(contributionId);
  const rounds: RouteInput["rounds"] = planning.source.rounds.map(({ id }) => ({
    roundId: id,
    runs: planning.runs.filter((run) => run.roundId === id && isFor(run)).map(withoutOffer),
  }));
  const pins = held.map(({ kind, contributionId, runId, startsAt }): Pin => {
    return kind === "workshop" && runId
      ? { kind: "workshop", contributionId, runId }
      : { kind: "stand", contributionId, startsAt };
  });
  const stands = planning.stands.filter(isFor);
  return { input: { ...planning.day, rounds, stands, pins }, pinned, wanted };
}

/** A seat that was offered waits for the visitor's own yes: a proposal does not say it for them. */
function withoutOffer(run: PlannedRun): PlannedRun {
  return run.place?.kind === "offer" ? { ...run, seatsLeft: 0 } : run;
}
