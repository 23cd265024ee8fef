import type { Candidate } from "#app/db/route-candidates.ts";
import type { ReasonedStop } from "#app/db/routes.ts";
import { isOwnChoice } from "#app/domain/route-planning/own-choice.ts";
import type { RouteStand, Stop } from "#app/domain/route-planning/route.ts";
import type { Reason } from "#app/domain/route-planning/reason.ts";
import { swapForStand } from "#app/domain/route-planning/change.ts";
import { wayIn, type WayIn } from "#app/domain/route-planning/way-in.ts";
import type { Place } from "#app/domain/seats/line.ts";
import type { PlannedRun, Planning } from "./planning.ts";

/** Something that is not on the route, and how it could come on it. */
export interface Offer {
  contributionId: string;
  kind: "stand" | "workshop";
  title: string;
  organisations: string[];
  theme: Candidate["theme"];
  /** of the workshop's run that is meant, or of its first */
  startsAt: Date | null;
  seatsLeft: number | null;
  /** why it fits; null when nothing that is known says so */
  reason: Reason | null;
  way: WayIn;
  /** of a workshop: nobody takes a seat by hand until the draw was given */
  isDrawn: boolean;
  /** a run that is full: the line for it, and where the visitor stands there */
  line: { runId: string; place: Place | null } | null;
}

const SUGGESTIONS = 5;
/** Looked at to find that many that fit: each costs a search for room in the day. */
const CONSIDERED = 15;
const SWAPS = 4;
const SWAPS_CONSIDERED = 12;

/** What was saved and is not on the route, in the order of saving. */
export function savedOffers(planning: Planning, stops: ReasonedStop[]): Offer[] {
  const onRoute = new Set(stops.map(({ contributionId }) => contributionId));
  return planning.bookmarks
    .filter((id) => !onRoute.has(id) && !planning.dropped.includes(id))
    .flatMap((id) => planning.candidates.get(id) ?? [])
    .map((candidate) => offerOf(planning, stops, candidate));
}

/** What was taken off, the last one first, and how it could come back. */
export function droppedOffers(planning: Planning, stops: ReasonedStop[]): Offer[] {
  return planning.dropped
    .flatMap((id) => planning.candidates.get(id) ?? [])
    .map((candidate) => offerOf(planning, stops, candidate));
}

/** What else fits what this visitor looks for and can still be seen, best first. */
export function suggestedOffers(planning: Planning, stops: ReasonedStop[]): Offer[] {
  const { interestOf, bookmarks } = planning;
  const onRoute = stops.map(({ contributionId }) => contributionId);
  const known = new Set([...bookmarks, ...planning.dropped, ...onRoute]);
  return [...planning.candidates.values()]
    .filter(({ id }) => !known.has(id) && interestOf(id) > 0)
    .sort((a, b) => interestOf(b.id) - interestOf(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, CONSIDERED)
    .map((candidate) => offerOf(planning, stops, candidate))
    .filter(({ way }) => way.kind === "add" || way.kind === "swap")
    .slice(0, SUGGESTIONS);
}

/** The workshops that could be taken in a round, best first; then those one can wait for. */
export function offersInRound(planning: Planning, stops: ReasonedStop[], roundId: string): Offer[] {
  const onRoute = new Set(stops.map(({ contributionId }) => contributionId));
  const inRound = stops.find(({ runId }) =>
    planning.runs.some((run) => run.runId === runId && run.roundId === roundId),
  );
  return planning.runs
    .filter((run) => run.roundId === roundId && (run.seatsLeft > 0 || !run.isClosed))
    .filter(({ contributionId: id }) => !onRoute.has(id) && !planning.dropped.includes(id))
    .sort(
      (a, b) =>
        Number(b.seatsLeft > 0) - Number(a.seatsLeft > 0) ||
        b.interest - a.interest ||
        (a.runId < b.runId ? -1 : 1),
    )
    .flatMap((run) => {
      const candidate = planning.candidates.get(run.contributionId);
      if (!candidate) return [];
      const offer = offerOf(planning, stops, candidate, run.runId);
      if (!inRound || run.seatsLeft <= 0) return offer;
      const way = { kind: "swap" as const, runId: run.runId, out: inRound.contributionId };
      return { ...offer, way };
    })
    .filter(({ way }) => way.kind !== "none");
}

/** Other stands for the time of a stop, best first and the nearer of equals. */
export function standSwaps(planning: Planning, stops: ReasonedStop[], stop: Stop): Offer[] {
  const { day, interestOf } = planning;
  const onRoute = new Set(stops.map(({ contributionId }) => contributionId));
  const isAtThatTime = (stand: RouteStand) => {
    const swapped = swapForStand(day, stops, stop.contributionId, stand);
    return (
      swapped.ok &&
      swapped.stops.some(
        ({ contributionId, startsAt }) =>
          contributionId === stand.contributionId && startsAt.getTime() === stop.startsAt.getTime(),
      )
    );
  };
  return planning.stands
    .filter(({ contributionId: id }) => !onRoute.has(id) && !planning.dropped.includes(id))
    .map((stand) => ({ stand, metres: day.walkingMetres(stop.point, stand.point) }))
    .sort(
      (a, b) =>
        interestOf(b.stand.contributionId) - interestOf(a.stand.contributionId) ||
        a.metres - b.metres ||
        (a.stand.contributionId < b.stand.contributionId ? -1 : 1),
    )
    .slice(0, SWAPS_CONSIDERED)
    .filter(({ stand }) => isAtThatTime(stand))
    .slice(0, SWAPS)
    .flatMap(({ stand }) => {
      const candidate = planning.candidates.get(stand.contributionId);
      if (!candidate) return [];
      const way = { kind: "swap" as const, runId: null, out: stop.contributionId };
      return shownOffer(planning, candidate, way, []);
    });
}

function offerOf(
  planning: Planning,
  stops: ReasonedStop[],
  candidate: Candidate,
  runId?: string,
): Offer {
  const { day, interestOf } = planning;
  const runs = planning.runs.filter(
    (run) => run.contributionId === candidate.id && (!runId || run.runId === runId),
  );
  const stand = planning.stands.find(({ contributionId }) => contributionId === candidate.id);
  const leastMissed = (a: Stop, b: Stop) =>
    Number(a.kind === "workshop") - Number(b.kind === "workshop") ||
    interestOf(a.contributionId) - interestOf(b.contributionId);
  const movable = new Set<Stop>(
    stops.filter((stop) => !isOwnChoice(stop) && stop.startsAt >= day.opensAt),
  );
  const mayMove = (stop: Stop) => movable.has(stop);
  const wanted = stand ? { kind: "stand" as const, stand } : { kind: "workshop" as const, runs };
  const way = wayIn(day, stops, wanted, leastMissed, mayMove);
  return shownOffer(planning, candidate, way, runs);
}

function shownOffer(
  planning: Planning,
  candidate: Candidate,
  way: WayIn,
  runs: readonly PlannedRun[],
): Offer {
  const meant = runs.find((run) => "runId" in way && run.runId === way.runId) ?? runs[0];
  const reason = planning.reasonOf(candidate.id);
  return {
    contributionId: candidate.id,
    kind: candidate.kind,
    title: candidate.title,
    organisations: candidate.organisations,
    theme: candidate.theme,
    startsAt: meant?.startsAt ?? null,
    seatsLeft: meant?.seatsLeft ?? null,
    reason: reason.kind === "surprise" ? null : reason,
    way,
    isDrawn: planning.source.isDrawing && candidate.kind === "workshop",
    line: way.kind === "full" ? lineOf(runs) : null,
  };
}

/** Of runs that are all full: the one somebody stands in line for, or could. */
function lineOf(runs: readonly PlannedRun[]): Offer["line"] {
  const run = runs.find(({ place }) => place) ?? runs.find(({ isClosed }) => !isClosed);
  return run ? { runId: run.runId, place: run.place } : null;
}
