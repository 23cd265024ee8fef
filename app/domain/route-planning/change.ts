import { DayClock, ENTRANCE } from "./clock.ts";
import type { RouteDay, RouteRun, RouteStand, Stop } from "./route.ts";

export type ChangeRefusal =
  | { ok: false; reason: "not-in-programme" }
  | { ok: false; reason: "already-in-route" }
  | { ok: false; reason: "no-seats" }
  /** `with`: the stop that is at that time, or too near to walk between */
  | { ok: false; reason: "overlap"; with: Stop }
  /** nowhere in the day is there room for this stand */
  | { ok: false; reason: "no-time" }
  | { ok: false; reason: "not-in-route" };

export type ChangeDecision = { ok: true; stops: Stop[] } | ChangeRefusal;

/** Adds a run that the visitor chose; `run` undefined when the programme has it no longer. */
export function addWorkshop(stops: Stop[], run: RouteRun | undefined): ChangeDecision {
  if (!run) return { ok: false, reason: "not-in-programme" };
  if (has(stops, run.contributionId)) return { ok: false, reason: "already-in-route" };
  if (run.seatsLeft <= 0) return { ok: false, reason: "no-seats" };
  const other = stops.find((stop) => stop.startsAt < run.endsAt && run.startsAt < stop.endsAt);
  if (other) return { ok: false, reason: "overlap", with: other };
  const { contributionId, runId, point, startsAt, endsAt } = run;
  const chosen = { contributionId, runId, point, startsAt, endsAt };
  return { ok: true, stops: inOrder([...stops, { kind: "workshop", ...chosen, pinned: true }]) };
}

/**
 * Adds a stand that the visitor chose: at `startsAt`, or without it where it costs the fewest extra
 * metres, the earlier of equals. The transfer times of the day are kept, pauses are left free.
 */
export function addStand(
  day: RouteDay,
  stops: Stop[],
  stand: RouteStand | undefined,
  startsAt?: Date,
): ChangeDecision {
  if (!stand) return { ok: false, reason: "not-in-programme" };
  if (has(stops, stand.contributionId)) return { ok: false, reason: "already-in-route" };
  const clock = new DayClock(day);
  const minutes = stand.minutes ?? clock.settings.standMinutes;
  const openings = openingsFor(day, clock, stops, stand);
  if (startsAt) {
    const start = clock.minute(startsAt);
    const end = start + minutes;
    if (openings.some((o) => o.start <= start && end <= o.end)) {
      return { ok: true, stops: inOrder([...stops, visit(clock, stand, start, minutes)]) };
    }
    const isNear = (stop: Stop) =>
      clock.minute(stop.startsAt) < end + clock.settings.transferMinutes &&
      start < clock.minute(stop.endsAt) + clock.settings.transferMinutes;
    const other = stops.find(isNear);
    return other ? { ok: false, reason: "overlap", with: other } : { ok: false, reason: "no-time" };
  }
  const [best] = openings
    .filter((o) => Math.ceil(o.start) + minutes <= o.end)
    .sort((a, b) => a.extraMetres - b.extraMetres || a.start - b.start);
  if (!best) return { ok: false, reason: "no-time" };
  const added = visit(clock, stand, Math.ceil(best.start), minutes);
  return { ok: true, stops: inOrder([...stops, added]) };
}

export function removeStop(stops: Stop[], contributionId: string): ChangeDecision {
  if (!has(stops, contributionId)) return { ok: false, reason: "not-in-route" };
  return { ok: true, stops: stops.filter((stop) => stop.contributionId !== contributionId) };
}

/** Takes one stop out and puts a run in; when that is refused nothing changes. */
export function swapForWorkshop(
  stops: Stop[],
  contributionId: string,
  run: RouteRun | undefined,
): ChangeDecision {
  const without = removeStop(stops, contributionId);
  return without.ok ? addWorkshop(without.stops, run) : without;
}

/** Takes one stop out and puts a stand in: at the same time if it fits there, else elsewhere. */
export function swapForStand(
  day: RouteDay,
  stops: Stop[],
  contributionId: string,
  stand: RouteStand | undefined,
): ChangeDecision {
  const without = removeStop(stops, contributionId);
  if (!without.ok) return without;
  const out = stops.find((stop) => stop.contributionId === contributionId)!;
  const sameTime = addStand(day, without.stops, stand, out.startsAt);
  const isAboutTime = !sameTime.ok && ["overlap", "no-time"].includes(sameTime.reason);
  return isAboutTime ? addStand(day, without.stops, stand) : sameTime;
}

export interface Opening {
  start: number;
  end: number;
  extraMetres: number;
}

/** When a visit to this stand may begin and must have ended, between the stops that there are. */
export function openingsFor(
  day: RouteDay,
  clock: DayClock,
  stops: Stop[],
  stand: Pick<RouteStand, "point">,
): Opening[] {
  const sorted = inOrder(stops);
  const spot = clock.spot(stand.point);
  const spots = sorted.map((stop) => clock.spot(stop.point));
  const openings: Opening[] = [];
  for (let i = 0; i <= sorted.length; i++) {
    const [from, to] = [spots[i - 1] ?? ENTRANCE, spots[i]];
    const before = sorted[i - 1];
    const after = sorted[i];
    const leaves = before ? clock.minute(before.endsAt) : 0;
    const until =
      after && to !== undefined
        ? clock.minute(after.startsAt) - clock.transfer(spot, to)
        : clock.closes;
    const detour = to === undefined ? 0 : clock.metres(spot, to) - clock.metres(from, to);
    const extraMetres = clock.metres(from, spot) + detour;
    let start = Math.max(0, leaves + clock.transfer(from, spot));
    const pauses = day.pauses
      .map((p) => ({ start: clock.minute(p.startsAt), end: clock.minute(p.endsAt) }))
      .sort((a, b) => a.start - b.start);
    for (const pause of pauses) {
      if (pause.end <= start || pause.start >= until) continue;
      openings.push({ start, end: pause.start, extraMetres });
      start = pause.end;
    }
    openings.push({ start, end: Math.min(until, clock.closes), extraMetres });
  }
  return openings.filter((opening) => opening.start < opening.end);
}

function visit(clock: DayClock, stand: RouteStand, start: number, minutes: number): Stop {
  return {
    kind: "stand",
    contributionId: stand.contributionId,
    runId: null,
    point: stand.point,
    startsAt: clock.instant(start),
    endsAt: clock.instant(start + minutes),
    pinned: true,
  };
}

function has(stops: Stop[], contributionId: string): boolean {
  return stops.some((stop) => stop.contributionId === contributionId);
}

function inOrder(stops: Stop[]): Stop[] {
  return [...stops].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
