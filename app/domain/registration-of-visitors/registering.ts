import {
  isCalledOff,
  isOver,
  registrationIsOpen,
  type Event,
  type LocationDay,
} from "../events/event.ts";

export type RegisteringRefusal = {
  ok: false;
  /** no-day: none was set, or one has to be chosen out of several */
  reason: "event-over" | "called-off" | "not-open-yet" | "no-day";
};

/** On which day of the event somebody comes; the only one needs no choice. */
export function decideDay(
  event: Event,
  dayId: string | undefined,
  now: Date,
): { ok: true; day: LocationDay } | RegisteringRefusal {
  if (event.days.length > 0 && isOver(event, now)) return { ok: false, reason: "event-over" };
  if (isCalledOff(event)) return { ok: false, reason: "called-off" };
  if (!registrationIsOpen(event, now)) return { ok: false, reason: "not-open-yet" };
  const [only, ...others] = event.days;
  const day = others.length === 0 ? only : event.days.find(({ id }) => id === dayId);
  return day ? { ok: true, day } : { ok: false, reason: "no-day" };
}

export type MovingRefusal = {
  ok: false;
  /** no-day: not of this event; day-over: it has been, so nobody can come on it any more */
  reason: "event-over" | "no-day" | "day-over";
};

/** On which day somebody comes from now on. `dayId`: undefined leaves it as it is. */
export function decideMove(
  event: Event,
  from: string,
  dayId: string | undefined,
  now: Date,
): { ok: true; dayId: string; isOther: boolean } | MovingRefusal {
  if (isOver(event, now)) return { ok: false, reason: "event-over" };
  if (dayId === undefined || dayId === from) return { ok: true, dayId: from, isOther: false };
  const day = event.days.find(({ id }) => id === dayId);
  if (!day) return { ok: false, reason: "no-day" };
  return day.closesAt < now
    ? { ok: false, reason: "day-over" }
    : { ok: true, dayId, isOther: true };
}
