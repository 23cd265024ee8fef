import { minutesOf } from "./arranged.ts";
import { DayClock } from "./clock.ts";
import { crowding } from "./crowding.ts";
import { fillAround } from "./fill-around.ts";
import { laterDay } from "./later-day.ts";
import { proposeRoute } from "./plan.ts";
import type { RouteDay, RouteRound, RouteStand, Stop } from "./route.ts";
import { routeValue } from "./value.ts";

export interface Arrangement extends RouteDay {
  /** what is for this visitor */
  rounds: RouteRound[];
  stands: RouteStand[];
  /** never moved: pinned, a seat, chosen by hand */
  fixed: Stop[];
  /** chosen by the planner, where they stand now */
  movable: Stop[];
  /** chosen by the planner, and taken off to make room */
  aside: Stop[];
  /** minutes that the planner may fill again, besides those of its own stops */
  freedMinutes: number;
  /** rounds in which a seat was given up: only there a workshop is put in */
  freedRounds: ReadonlySet<string>;
  /** what begins before this is past, going on or about to: it stays */
  from: Date;
  /** how full the day may be was changed: a gap that is too full has to become less so */
  isStrict?: boolean;
}

/** What it costs a visitor that a stop is at another time than they knew, or gone. */
const MOVED = 0.1;
const GONE = 0.2;

/** How much the search prefers what was on the route to what was not. */
const KNOWN = 0.1;

/**
 * Lays what the planner chose around what the visitor chose. Three days are weighed: everything
 * left where it is, the freed time filled with the rest left in place, and the planner's part made
 * anew. The objective of objective.ts decides, less what moving and going costs the visitor. Never
 * worth less than leaving everything where it is, never fuller than the day was.
 *
 * @returns the whole day in order of time
 */
export function rearrange(input: Arrangement): Stop[] {
  const all = [...input.fixed, ...input.movable];
  const begun = all.filter(({ startsAt }) => startsAt < input.from);
  const day = laterDay(input, begun);
  const isLater = (stop: Stop) => !begun.includes(stop);
  const fixed = input.fixed.filter(isLater);
  const hasRoom = roomBeside(day, fixed);
  const leave = input.movable.filter(isLater).filter(hasRoom);
  const seen = new Set(begun.map(({ contributionId }) => contributionId));
  const known = [...input.movable.filter(isLater), ...input.aside].filter(
    ({ contributionId }) => !seen.has(contributionId),
  );
  const whole = (own: readonly Stop[]) => inOrder([...begun, ...fixed, ...own]);
  if (day.opensAt >= day.closesAt) return whole(leave);

  const stands = input.stands.filter(({ contributionId }) => !seen.has(contributionId));
  const runs = input.rounds.flatMap((round) => round.runs);
  // Nobody comes twice to the same workshop: one that began is not for another round either.
  const rounds = input.rounds.map((round) => ({
    ...round,
    runs: round.runs.filter(({ contributionId }) => !seen.has(contributionId)),
  }));
  const free = rounds.filter(({ roundId }) => input.freedRounds.has(roundId));
  const mayTake = new Set(free.flatMap((round) => round.runs));
  const minutes = input.isStrict ? Infinity : minutesOf(known) + input.freedMinutes;
  const filled = fillAround(
    day,
    { begun, fixed, stops: leave, stands, runs, mayTake: (run) => mayTake.has(run) },
    minutes,
  );
  const anew = madeAnew({ ...input, ...day, stands, rounds, fixed }, known, minutes);

  const valueOf = (own: readonly Stop[]) =>
    routeValue(input, { runs, stands: input.stands }, whole(own));
  const crowdOf = (own: readonly Stop[]) => crowding(day, fixed, own);
  const choices = [leave, filled, ...(anew ? [anew] : [])];
  const most = input.isStrict ? Math.min(...choices.map(crowdOf)) : crowdOf(leave);
  const mayBe = choices.filter((own) => crowdOf(own) <= most);
  const floor = mayBe.includes(leave) ? valueOf(leave) : -Infinity;
  const best = mayBe
    .map((own) => ({ own, value: valueOf(own), worth: valueOf(own) - costOf(known, own) }))
    .filter(({ value }) => value >= floor - 1e-9)
    .reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a));
  return whole(best.own);
}

/** The planner's whole part of the day chosen again; null when something fixed would not stay. */
function madeAnew(input: Arrangement, known: readonly Stop[], minutes: number): Stop[] | null {
  const { fixed, stands, rounds, freedRounds } = input;
  const isKnown = new Set(known.map(({ contributionId }) => contributionId));
  const isPinned = new Set(fixed.flatMap(({ runId }) => runId ?? []));
  const proposed = proposeRoute({
    ...input,
    stands: stands.map((stand) =>
      isKnown.has(stand.contributionId) ? { ...stand, extra: (stand.extra ?? 0) + KNOWN } : stand,
    ),
    rounds: rounds.map(({ roundId, runs }) => ({
      roundId,
      runs: runs.filter(({ runId }) => freedRounds.has(roundId) || isPinned.has(runId)),
    })),
    pins: fixed.map(({ kind, contributionId, runId, startsAt }) =>
      kind === "workshop" && runId !== null
        ? { kind, contributionId, runId }
        : { kind: "stand", contributionId, startsAt },
    ),
  });
  if (proposed.unplaced.length > 0) return null;
  const own = proposed.stops
    .filter(({ pinned }) => !pinned)
    .map(({ arrivesAt: _, walkMetres: __, ...stop }): Stop => stop);
  const interest = new Map(stands.map((stand) => [stand.contributionId, stand.interest]));
  // The day does not become fuller than it was: what interests least stays off.
  const extra = own
    .filter(({ contributionId, runId }) => runId === null && !isKnown.has(contributionId))
    .sort((a, b) => interest.get(a.contributionId)! - interest.get(b.contributionId)!);
  while (minutesOf(own) > minutes && extra[0]) own.splice(own.indexOf(extra.shift()!), 1);
  return minutesOf(own) > minutes ? null : own;
}

/** Whether one gets from a stop to each of these in time, and from each of these to it. */
function roomBeside(day: RouteDay, fixed: readonly Stop[]) {
  const clock = new DayClock(day);
  const spots = fixed.map(({ point }) => clock.spot(point));
  return (stop: Stop): boolean => {
    const spot = clock.spot(stop.point);
    return fixed.every((other, i) => {
      const minutes = clock.transfer(spot, spots[i]!);
      return stop.startsAt < other.startsAt
        ? clock.minute(stop.endsAt) + minutes <= clock.minute(other.startsAt)
        : clock.minute(other.endsAt) + minutes <= clock.minute(stop.startsAt);
    });
  };
}

function costOf(known: readonly Stop[], own: readonly Stop[]): number {
  const at = new Map(own.map((stop) => [stop.contributionId, +stop.startsAt]));
  return known.reduce((cost, { contributionId, startsAt }) => {
    const time = at.get(contributionId);
    if (time === undefined) return cost + GONE;
    return time === +startsAt ? cost : cost + MOVED;
  }, 0);
}

function inOrder(stops: readonly Stop[]): Stop[] {
  return [...stops].sort((a, b) => +a.startsAt - +b.startsAt);
}
