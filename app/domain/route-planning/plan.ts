import { chooseWorkshops } from "./choose-workshops.ts";
import { DayClock, ENTRANCE } from "./clock.ts";
import { runGain, standGainOf } from "./gains.ts";
import { FamilyCounts, varietyGain } from "./objective.ts";
import { pinnedAnchors } from "./pins.ts";
import { betterFilling } from "./prove-stands.ts";
import { StandSearch } from "./place-stands.ts";
import type { PlannedStop, ProposedRoute, RouteInput } from "./route.ts";
import {
  type Anchor,
  type Candidate,
  type Interval,
  type Stretch,
  stretchesOf,
  type Visit,
  walkCost,
  walkThrough,
} from "./timeline.ts";

/** Choices of workshops that get a first filling with stands, and those that are searched on. */
const CHOICES = 16;
const SEARCHED = 2;
const SHAKES = 8;

/** Steps of branch and bound: enough to prove a small day, a few milliseconds on a large one. */
const STEPS = 3000;

/** Stands that interest less than this many others are left out of the search. */
const MOST_CANDIDATES = 40;

/** More than all interests together: a pinned stand goes before everything that is not pinned. */
const PIN_GAIN = 1000;

/**
 * The best day for one visitor under the objective and the rules in objective.ts. Workshops are
 * chosen exactly, stands by search (place-stands.ts): near the optimum, not proven. The same input
 * gives the same route, in whatever order rounds, runs and stands come.
 */
export function proposeRoute(input: RouteInput): ProposedRoute {
  const clock = new DayClock(input);
  const pauses = input.pauses.map((p) => ({
    start: clock.minute(p.startsAt),
    end: clock.minute(p.endsAt),
  }));
  const pins = pinnedAnchors(clock, input);
  const rounds = openRounds(clock, input, pins.anchors);
  const stands = candidatesFor(clock, input, pins.fitIn);
  const choices = chooseWorkshops(clock, rounds, pins.anchors, pauses, CHOICES);

  const filled = choices.map((choice) => {
    const anchors = [...pins.anchors, ...choice.runs].sort((a, b) => a.start - b.start);
    const stretches = stretchesOf(anchors, pauses, clock.closes);
    const families = new FamilyCounts();
    for (const anchor of anchors) families.add(anchor.family);
    const settled = new Set(anchors.map((anchor) => anchor.contributionId));
    const candidates = stands.filter((stand) => !settled.has(stand.contributionId));
    const search = new StandSearch(clock, stretches, candidates, families);
    search.insertAll();
    return { choice, stretches, candidates, families, search };
  });
  const total = (f: (typeof filled)[number]) => f.choice.value + f.search.value;
  filled.sort((a, b) => total(b) - total(a));
  for (const { search } of filled.slice(0, SEARCHED)) {
    search.settle();
    search.shake(SHAKES);
  }
  const first = filled.reduce((a, b) => (total(b) > total(a) + 1e-9 ? b : a));
  let best = { stretches: first.stretches, visits: first.search.visits, value: total(first) };
  const budget = { steps: STEPS };
  for (const { choice, stretches, candidates, families, search } of filled) {
    for (const candidate of search.visits.flat(2)) families.remove(candidate.family);
    const floor = best.value - choice.value;
    const better = betterFilling(clock, stretches, candidates, families, floor, budget);
    if (better) best = { stretches, visits: better.visits, value: choice.value + better.value };
  }
  return written(clock, best.stretches, best.visits, pins.unplaced, pins.fitIn);
}

/** The rounds in which a workshop can still be chosen, and what there is to choose. */
function openRounds(clock: DayClock, input: RouteInput, pinned: Anchor[]): Anchor[][] {
  const pinnedRuns = new Set(pinned.map((anchor) => anchor.runId));
  return input.rounds
    .filter((round) => !round.runs.some((run) => pinnedRuns.has(run.runId)))
    .map((round) =>
      round.runs
        .filter((run) => run.seatsLeft > 0)
        .map((run) => ({
          kind: "workshop" as const,
          contributionId: run.contributionId,
          runId: run.runId,
          point: run.point,
          spot: clock.spot(run.point),
          start: clock.minute(run.startsAt),
          end: clock.minute(run.endsAt),
          gain: runGain(run),
          family: run.family,
          pinned: false,
        })),
    )
    .filter((runs) => runs.length > 0)
    .sort((a, b) => earliest(a) - earliest(b));
}

function earliest(runs: Anchor[]): number {
  return Math.min(...runs.map((run) => run.start));
}

function candidatesFor(clock: DayClock, input: RouteInput, fitIn: Set<string>): Candidate[] {
  return input.stands
    .map((stand) => ({
      contributionId: stand.contributionId,
      point: stand.point,
      spot: clock.spot(stand.point),
      minutes: stand.minutes ?? clock.settings.standMinutes,
      gain: standGainOf(stand) + (fitIn.has(stand.contributionId) ? PIN_GAIN : 0),
      family: stand.family,
      pinned: fitIn.has(stand.contributionId),
    }))
    .sort((a, b) => b.gain - a.gain || (a.contributionId < b.contributionId ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

type TimedStop = Interval &
  Pick<Anchor, "kind" | "contributionId" | "runId" | "point" | "spot" | "family" | "pinned"> & {
    gain: number;
    leaves: number;
  };

function written(
  clock: DayClock,
  stretches: Stretch[],
  visits: Candidate[][][],
  unplaced: string[],
  fitIn: Set<string>,
): ProposedRoute {
  const timed = stretches.flatMap((stretch, i) => timedStops(clock, stretch, visits[i]!));
  const families = new Map<string, number>();
  let from = ENTRANCE;
  let value = 0;
  let metres = 0;
  const stops = timed.map((stop): PlannedStop => {
    const family = stop.family ?? `only ${stop.contributionId}`;
    const walkMetres = clock.metres(from, stop.spot);
    const arrives = stop.leaves + clock.walk(from, stop.spot);
    value += stop.gain + varietyGain(families.get(family) ?? 0);
    families.set(family, (families.get(family) ?? 0) + 1);
    metres += walkMetres;
    from = stop.spot;
    return {
      kind: stop.kind,
      contributionId: stop.contributionId,
      runId: stop.runId,
      point: stop.point,
      startsAt: clock.instant(stop.start),
      endsAt: clock.instant(stop.end),
      pinned: stop.pinned,
      arrivesAt: clock.instant(stop.pinned ? arrives : Math.min(arrives, stop.start)),
      walkMetres,
    };
  });
  const placed = new Set(stops.map((stop) => stop.contributionId));
  const left = [...fitIn].filter((contributionId) => !placed.has(contributionId));
  return { stops, metres, value: value - walkCost(metres), unplaced: [...unplaced, ...left] };
}

function timedStops(clock: DayClock, stretch: Stretch, stands: Candidate[][]): TimedStop[] {
  const visits: Visit[] = [];
  walkThrough(clock, stretch, stands, visits);
  let leaves = stretch.leaves;
  const stops = visits.map(({ candidate, start, end }): TimedStop => {
    const gap = stretch.gaps.find((g) => g.start <= start && end <= g.end)!;
    const gain = candidate.gain - (candidate.pinned ? PIN_GAIN : 0);
    const stop = { kind: "stand" as const, runId: null, ...candidate, gain, start, end };
    const timed = { ...stop, leaves: Math.max(leaves, gap.start) };
    leaves = end;
    return timed;
  });
  if (!stretch.to) return stops;
  return [...stops, { ...stretch.to, leaves }];
}
