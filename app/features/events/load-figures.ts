import { countEventFigures, type EventFigures } from "#app/db/event-figures.ts";
import type { Event } from "#app/domain/events/event.ts";

export function loadEventFigures(event: Event): Promise<EventFigures> {
  return countEventFigures(event);
}
