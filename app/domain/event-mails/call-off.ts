import { isCalledOff, isOver, type Event } from "../events/event.ts";

/** Characters of what organisers tell about it. */
export const CALL_OFF_LIMIT = 1500;

export type CallOffRefusal = { ok: false; reason: "called-off" | "event-over" | "goes-on" };

/** Whether an event can still be called off. */
export function decideCallOff(event: Event, now: Date): { ok: true } | CallOffRefusal {
  if (isCalledOff(event)) return { ok: false, reason: "called-off" };
  return isOver(event, now) ? { ok: false, reason: "event-over" } : { ok: true };
}

/** Whether it can go on after all. */
export function decideGoOn(event: Event, now: Date): { ok: true } | CallOffRefusal {
  if (!isCalledOff(event)) return { ok: false, reason: "goes-on" };
  return isOver(event, now) ? { ok: false, reason: "event-over" } : { ok: true };
}

/** Mails that mean nothing any more once an event is called off. */
export const POINTLESS_AFTER: readonly string[] = [
  "registration-confirmed",
  "contribution-reminder",
  "invitation-to-contribute",
  "programme-changed",
  "seat-waiting",
  "seat-offered",
  "seat-confirmed",
  "seat-moved",
  "draw-lists",
  "draw-cancelled",
  "draw-result",
  "practical",
  "thank-you",
];
