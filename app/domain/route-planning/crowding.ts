import { DEFAULT_SETTINGS, type RouteDay, type Stop } from "./route.ts";

type Day = Pick<RouteDay, "pauses" | "settings">;

/**
 * The stands between two workshops or pauses around a moment, in which a visitor said how many
 * there may be.
 */
export function standsAround(day: Day, stops: readonly Stop[], at: Date): Stop[] {
  const borders = [...stops.filter(({ kind }) => kind === "workshop"), ...day.pauses];
  const from = Math.max(-Infinity, ...borders.flatMap((b) => (b.startsAt <= at ? +b.endsAt : [])));
  const to = Math.min(Infinity, ...borders.flatMap((b) => (b.startsAt > at ? +b.startsAt : [])));
  return stops.filter(
    ({ kind, startsAt, endsAt }) => kind === "stand" && +startsAt >= from && +endsAt <= to,
  );
}

/** How many stands there are too many in the gaps that the planner put something in. */
export function crowding(day: Day, fixed: readonly Stop[], own: readonly Stop[]): number {
  const { maxStandsPerGap } = { ...DEFAULT_SETTINGS, ...day.settings };
  const all = [...fixed, ...own];
  const gaps = new Map<Stop, number>();
  for (const stop of own) {
    if (stop.kind !== "stand") continue;
    const stands = standsAround(day, all, stop.startsAt);
    const first = stands[0];
    if (first) gaps.set(first, Math.max(0, stands.length - maxStandsPerGap));
  }
  return [...gaps.values()].reduce((sum, n) => sum + n, 0);
}
