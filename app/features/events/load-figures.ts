import { countEventFigures, type EventFigures } from "#app/db/event-figures.ts";

export function loadEventFigures(eventId: string): Promise<EventFigures> {
  return countEventFigures(eventId);
}
