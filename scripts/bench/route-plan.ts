import { DayClock, ENTRANCE } from "#app/domain/route-planning/clock.ts";
import { standGain, workshopGain } from "#app/domain/route-planning/objective.ts";
import type { RouteInput } from "#app/domain/route-planning/route.ts";

/** Something one can go to, as the models see it. */
export interface Item {
  /** the clock's number */
  spot: number;
  /** what it adds without variety and walking */
  gain: number;
  /** index of its family */
  family: number;
  /** index of its contribution: of those only one */
  contribution: number;
  /** of a stand; 0 for a workshop */
  minutes: number;
}

export interface Leg {
  /** the gaps between two rounds that are attended, or before the first, or after the last */
  gaps: {
    length: number;
    /** the way from where the leg begins takes time of this gap */
    countsIn: boolean;
    /** the way to where the leg ends takes time of this gap */
    countsOut: boolean;
  }[];
}

/** A day as both models see it: the same rules as the planner's, written a second time. */
export interface RouteModel {
  clock: DayClock;
  stands: Item[];
  /** by round the runs with seats */
  rounds: Item[][];
  families: number;
  contributions: number;
  perGap: number;
  /** between round `from` (−1: the entrance) and round `to` (the number of rounds: the end) */
  leg: (from: number, to: number) => Leg;
  transfer: (from: number, to: number) => number;
  metres: (from: number, to: number) => number;
  entrance: number;
}

/**
 * @throws when the day is not of the kind that the models know: all runs of a round at one time,
 *   rounds in order, no pins, and every pause longer than any walk
 */
export function routeModelOf(input: RouteInput): RouteModel {
  const clock = new DayClock(input);
  const families = new Map<string, number>();
  const contributions = new Map<string, number>();
  const numberOf = (map: Map<string, number>, key: string) =>
    map.get(key) ?? map.set(key, map.size).size - 1;
  const itemOf = (
    one: { point: { x: number; y: number }; contributionId: string; family?: string },
    gain: number,
    minutes: number,
  ): Item => ({
    spot: clock.spot(one.point),
    gain,
    minutes,
    family: numberOf(families, one.family ?? `only ${one.contributionId}`),
    contribution: numberOf(contributions, one.contributionId),
  });
  const stands = input.stands.map((stand) =>
    itemOf(stand, standGain(stand.interest), stand.minutes ?? clock.settings.standMinutes),
  );
  const rounds = input.rounds.map(({ runs }) =>
    runs
      .filter((run) => run.seatsLeft > 0)
      .map((run) => itemOf(run, workshopGain(run.interest, run.chance), 0)),
  );
  const times = input.rounds.map(({ runs }) => ({
    start: clock.minute(runs[0]!.startsAt),
    end: clock.minute(runs[0]!.endsAt),
  }));
  const pauses = input.pauses
    .map((p) => ({ start: clock.minute(p.startsAt), end: clock.minute(p.endsAt) }))
    .sort((a, b) => a.start - b.start);
  const all = [...stands, ...rounds.flat()];
  const farthest = Math.max(
    0,
    ...all.flatMap((a) => all.map((b) => clock.transfer(a.spot, b.spot))),
  );
  const isKnown =
    input.pins.length === 0 &&
    pauses.every((p) => p.end - p.start >= farthest) &&
    times.every((t, i) => i === 0 || times[i - 1]!.end < t.start) &&
    input.rounds.every(({ runs }, r) =>
      runs.every(
        (run) =>
          clock.minute(run.startsAt) === times[r]!.start &&
          clock.minute(run.endsAt) === times[r]!.end,
      ),
    );
  if (!isKnown) throw new Error("The exact model does not know days like this one");

  const leg = (from: number, to: number): Leg => {
    const leaves = from < 0 ? 0 : times[from]!.end;
    const until = times[to]?.start ?? clock.closes;
    const gaps: Leg["gaps"] = [];
    let start = leaves;
    const add = (end: number, countsOut: boolean) => {
      if (end > start) gaps.push({ length: end - start, countsIn: start === leaves, countsOut });
    };
    for (const pause of pauses.filter((p) => p.end > leaves && p.start < until)) {
      add(pause.start, false);
      start = Math.max(start, pause.end);
    }
    add(until, to < times.length);
    return { gaps };
  };
  return {
    clock,
    stands,
    rounds,
    families: families.size,
    contributions: contributions.size,
    perGap: clock.settings.maxStandsPerGap,
    leg,
    transfer: (a, b) => clock.transfer(a, b),
    metres: (a, b) => clock.metres(a, b),
    entrance: ENTRANCE,
  };
}
