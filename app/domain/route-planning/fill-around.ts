import { openingsFor } from "./change.ts";
import { fitTogether } from "./choose-workshops.ts";
import { DayClock } from "./clock.ts";
import { standsAround } from "./crowding.ts";
import { runGain, standGainOf } from "./gains.ts";
import { FamilyCounts, WEIGHTS } from "./objective.ts";
import type { RouteDay, RouteRun, RouteStand, Stop } from "./route.ts";

interface Filling {
  /** of before what is left of the day */
  begun: readonly Stop[];
  /** these stay, and so do `stops` */
  fixed: readonly Stop[];
  stops: readonly Stop[];
  stands: readonly RouteStand[];
  /** of all rounds */
  runs: readonly RouteRun[];
  /** whether a seat in this one may be taken */
  mayTake: (run: RouteRun) => boolean;
}

interface Addition {
  stop: Stop;
  gain: number;
  family: string | undefined;
}

/** Stands that interest less than this many others are not looked at. */
const MOST_STANDS = 40;

/**
 * Puts in what adds most, one after the other, without moving anything, until nothing adds or the
 * minutes are used.
 *
 * @param minutes of all stops but the fixed ones, at most
 * @returns those stops, in order of time
 */
export function fillAround(day: RouteDay, filling: Filling, minutes: number): Stop[] {
  const clock = new DayClock(day);
  const own = [...filling.stops];
  const families = familiesOf(filling);
  const stands = [...filling.stands]
    .sort(
      (a, b) => standGainOf(b) - standGainOf(a) || (a.contributionId < b.contributionId ? -1 : 1),
    )
    .slice(0, MOST_STANDS);
  for (;;) {
    const all = [...filling.fixed, ...own];
    const isNew = (one: { contributionId: string }) =>
      !all.some(({ contributionId }) => contributionId === one.contributionId);
    const left = minutes - own.reduce((sum, stop) => sum + lengthOf(stop), 0);
    const best = [
      ...filling.runs
        .filter((run) => filling.mayTake(run) && isNew(run))
        .flatMap((run) => runAddition(day, clock, all, run)),
      ...stands.filter(isNew).flatMap((stand) => standAddition(day, clock, all, stand)),
    ]
      .filter(({ stop }) => lengthOf(stop) <= left)
      .map((one) => ({ ...one, gain: one.gain + families.gain(one.family) }))
      .reduce<Addition | null>((a, b) => (b.gain > (a?.gain ?? 0) + 1e-9 ? b : a), null);
    if (!best) return own.sort((a, b) => +a.startsAt - +b.startsAt);
    own.push(best.stop);
    families.add(best.family);
  }
}

function standAddition(day: RouteDay, clock: DayClock, all: Stop[], stand: RouteStand): Addition[] {
  const minutes = stand.minutes ?? clock.settings.standMinutes;
  return openingsFor(day, clock, all, stand).flatMap(({ start, end, extraMetres }) => {
    const begins = Math.ceil(start);
    const startsAt = clock.instant(begins);
    if (begins + minutes > end) return [];
    if (standsAround(day, all, startsAt).length >= clock.settings.maxStandsPerGap) return [];
    const { contributionId, point } = stand;
    const endsAt = clock.instant(begins + minutes);
    const stop = { contributionId, point, startsAt, endsAt, runId: null, pinned: false };
    const gain = standGainOf(stand) - WEIGHTS.walkPerMetre * extraMetres;
    return { stop: { ...stop, kind: "stand" }, gain, family: stand.family };
  });
}

function runAddition(day: RouteDay, clock: DayClock, all: Stop[], run: RouteRun): Addition[] {
  if (run.seatsLeft <= 0 || run.startsAt < day.opensAt || run.endsAt > day.closesAt) return [];
  if (day.pauses.some((p) => p.startsAt < run.endsAt && run.startsAt < p.endsAt)) return [];
  const { contributionId, runId, point, startsAt, endsAt } = run;
  const anchor = (one: Pick<Stop, "contributionId" | "point" | "startsAt" | "endsAt">) => ({
    contributionId: one.contributionId,
    spot: clock.spot(one.point),
    start: clock.minute(one.startsAt),
    end: clock.minute(one.endsAt),
  });
  if (!all.every((stop) => fitTogether(clock, anchor(run), anchor(stop)))) return [];
  const stop = { contributionId, runId, point, startsAt, endsAt, pinned: false };
  const gain = runGain(run) - WEIGHTS.walkPerMetre * detour(clock, all, run);
  return [{ stop: { ...stop, kind: "workshop" }, gain, family: run.family }];
}

/** Metres more than without it. */
function detour(clock: DayClock, all: readonly Stop[], run: RouteRun): number {
  const before = all.filter(({ startsAt }) => startsAt < run.startsAt);
  const last = before.sort((a, b) => +b.startsAt - +a.startsAt)[0];
  const next = all
    .filter(({ startsAt }) => startsAt > run.startsAt)
    .sort((a, b) => +a.startsAt - +b.startsAt)[0];
  const from = last ? clock.spot(last.point) : 0;
  const spot = clock.spot(run.point);
  const to = next && clock.spot(next.point);
  const on = to === undefined ? 0 : clock.metres(spot, to) - clock.metres(from, to);
  return clock.metres(from, spot) + on;
}

const lengthOf = ({ startsAt, endsAt }: Stop): number => (+endsAt - +startsAt) / 60_000;

function familiesOf({ begun, fixed, stops, stands, runs }: Filling): FamilyCounts {
  const families = new FamilyCounts();
  for (const stop of [...begun, ...fixed, ...stops]) {
    const one =
      runs.find(({ runId }) => runId === stop.runId) ??
      stands.find(({ contributionId }) => contributionId === stop.contributionId);
    families.add(one?.family);
  }
  return families;
}
