import { isOver, type Event, type LocationDay } from "../events/event.ts";

export type RegisteringRefusal = {
  ok: false;
  /** no-day: none was set, or one has to be chosen out of several */
  reason: "event-over" | "no-day";
};

/** On which day of the event somebody comes; the only one needs no choice. */
export function decideDay(
  event: Event,
  dayId: string | undefined,
  now: Date,
): { ok: true; day: LocationDay } | RegisteringRefusal {
  if (event.days.length > 0 && isOver(event, now)) return { ok: false, reason: "event-over" };
  const [only, ...others] = event.days;
  const day = others.length === 0 ? only : event.days.find(({ id }) => id === dayId);
  return day ? { ok: true, day } : { ok: false, reason: "no-day" };
}
