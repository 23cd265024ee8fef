import type { DayItem } from "#app/db/route-candidates.ts";
import type { ReasonedStop } from "#app/db/routes.ts";
import type { Reason } from "#app/domain/route-planning/reason.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { offersInRound, standSwaps, type Offer } from "./offers.ts";
import type { Planning } from "./planning.ts";

export interface StopView {
  /** along the ribbon, from 1 */
  number: number;
  contributionId: string;
  kind: "stand" | "workshop";
  title: string;
  organisations: string[];
  family: ThemeFamily | null;
  /** "Tent 2"; null for a stand */
  roomName: string | null;
  placeNumber: number | null;
  startsAt: Date;
  endsAt: Date;
  pinned: boolean;
  reason: Reason;
  /** other stands for this time; of a workshop its round has them */
  offers: Offer[];
}

export interface RoundView {
  id: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  /** what else there is in this round, or what there is when nothing was chosen */
  offers: Offer[];
}

/** What stands along the ribbon, in order of time. */
export type RouteEntry =
  | { kind: "pause"; startsAt: Date; item: DayItem }
  | { kind: "round"; startsAt: Date; round: RoundView; stop: StopView | null }
  /** stands that follow each other */
  | { kind: "market"; startsAt: Date; stops: StopView[] };

export function routeEntries(planning: Planning, stops: ReasonedStop[]): RouteEntry[] {
  const views = stops.flatMap((stop, index) => stopView(planning, stops, stop, index + 1));
  const roundOf = new Map(planning.runs.map((run) => [run.runId, run.roundId]));
  const rounds = planning.source.rounds
    .filter(({ id }) => planning.runs.some((run) => run.roundId === id))
    .map((round): RouteEntry => {
      const inRound = stops.find(({ runId }) => runId && roundOf.get(runId) === round.id);
      const stop = views.find((view) => view.contributionId === inRound?.contributionId) ?? null;
      const offers = offersInRound(planning, stops, round.id);
      return { kind: "round", startsAt: round.startsAt, round: { ...round, offers }, stop };
    });
  const pauses = planning.source.items.map((item): RouteEntry => {
    return { kind: "pause", startsAt: item.startsAt, item };
  });
  const stands = views
    .filter(({ kind }) => kind === "stand")
    .map((stop): RouteEntry => ({ kind: "market", startsAt: stop.startsAt, stops: [stop] }));
  const inOrder = [...pauses, ...rounds, ...stands].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime(),
  );
  return inOrder.reduce<RouteEntry[]>((joined, entry) => {
    const last = joined.at(-1);
    if (entry.kind === "market" && last?.kind === "market") last.stops.push(...entry.stops);
    else joined.push(entry);
    return joined;
  }, []);
}

function stopView(
  planning: Planning,
  stops: ReasonedStop[],
  stop: ReasonedStop,
  number: number,
): StopView[] {
  const candidate = planning.candidates.get(stop.contributionId);
  if (!candidate) return [];
  return [
    {
      number,
      contributionId: stop.contributionId,
      kind: stop.kind,
      title: candidate.title,
      organisations: candidate.organisations,
      family: candidate.theme?.family ?? null,
      roomName: planning.runs.find(({ runId }) => runId === stop.runId)?.roomName ?? null,
      placeNumber: candidate.placeNumber,
      startsAt: stop.startsAt,
      endsAt: stop.endsAt,
      pinned: stop.pinned,
      reason: stop.reason,
      offers: stop.kind === "stand" ? standSwaps(planning, stops, stop) : [],
    },
  ];
}
