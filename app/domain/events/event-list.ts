import { isCalledOff, isOver, isPublic, startOf, type Event } from "./event.ts";

/**
 * Of all events the one that a visitor means who names none. One that was called off only when no
 * other is to come: then that is what there is to tell.
 */
export function currentOf(events: readonly Event[], now: Date): Event | null {
  const { upcoming, past } = publicEvents(events, now);
  const dated = upcoming.filter(({ days }) => days.length > 0);
  const next = dated.find((event) => !isCalledOff(event)) ?? dated[0];
  return next ?? past[0] ?? upcoming[0] ?? null;
}

/**
 * What everybody may know of, upcoming ones first to come first, past ones last held first. An
 * event without a day stands behind those that have one.
 */
export function publicEvents(
  events: readonly Event[],
  now: Date,
): { upcoming: Event[]; past: Event[] } {
  const known = events.filter((event) => isPublic(event, now));
  const start = (event: Event) => startOf(event)?.getTime() ?? Infinity;
  const byStart = known.sort(
    (a, b) => compare(start(a), start(b)) || a.name.localeCompare(b.name, "nl"),
  );
  return {
    upcoming: byStart.filter((event) => !isOver(event, now)),
    past: byStart.filter((event) => isOver(event, now)).reverse(),
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
