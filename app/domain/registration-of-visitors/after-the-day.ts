import { isOver, type Event } from "../events/event.ts";
import type { ProfileChange } from "./profile-form.ts";

/** What visitors do with what they keep at an event. */
export type VisitorAction = ProfileChange["intent"] | "route" | "bookmark";

/**
 * What follows from the parade rather than leads to it: whether one is introduced, and taking back
 * what one wrote. Erasing everything goes by "mijn gegevens" and is never closed.
 */
const STAYS_OPEN: ReadonlySet<VisitorAction> = new Set(["consent", "withdraw", "drop-challenge"]);

/** Whether somebody may do this now. After the last day of the event what was, stays as it was. */
export function decideAction(
  event: Event,
  action: VisitorAction,
  now: Date,
): { ok: true } | { ok: false; reason: "event-over" } {
  return isOver(event, now) && !STAYS_OPEN.has(action)
    ? { ok: false, reason: "event-over" }
    : { ok: true };
}
