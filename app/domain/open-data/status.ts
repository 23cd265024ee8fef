import { isCalledOff, type Event } from "../events/event.ts";

/** In the words of schema.org's EventStatusType. */
export const OPEN_STATUSES = ["EventScheduled", "EventCancelled"] as const;
export type OpenStatus = (typeof OPEN_STATUSES)[number];

export function openStatus(event: Pick<Event, "calledOffAt">): OpenStatus {
  return isCalledOff(event) ? "EventCancelled" : "EventScheduled";
}
