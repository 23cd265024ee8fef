import { DEFAULT_SETTINGS, type RouteDay, type Stop } from "./route.ts";

/** What is left of a day from a moment on; the whole day before it opens. */
export function dayFrom<Day extends RouteDay>(day: Day, from: Date): Day {
  return from > day.opensAt ? { ...day, opensAt: from } : day;
}

/** What is left of a day once these stops have begun: from after the last of them, and from there. */
export function laterDay(day: RouteDay & { from: Date }, begun: readonly Stop[]): RouteDay {
  const { closesAt, pauses, walkingMetres, settings } = day;
  const last = begun.reduce<Stop | null>((a, b) => (a && a.endsAt > b.endsAt ? a : b), null);
  const { transferMinutes } = { ...DEFAULT_SETTINGS, ...settings };
  const left = last ? +last.endsAt + transferMinutes * 60_000 : 0;
  const opensAt = new Date(Math.max(+day.opensAt, +day.from, left));
  const entrance = last?.point ?? day.entrance;
  return { opensAt, closesAt, entrance, pauses, walkingMetres, settings };
}
