import { listEvents } from "#app/db/events.ts";
import { publicEvents } from "#app/domain/events/event-list.ts";
import type { Event } from "#app/domain/events/event.ts";
import { organises, reviewsFor, type MaybeViewer } from "#app/domain/people/viewer.ts";

export interface EventLists {
  upcoming: Event[];
  past: Event[];
  /** also those that are not public yet, the latest made first */
  own: { event: Event; role: "organiser" | "reviewer" }[];
}

/** The events that everybody may know of, and those this person works for. */
export async function loadEventLists(viewer: MaybeViewer, now: Date): Promise<EventLists> {
  const events = await listEvents();
  const own = events
    .filter(({ slug }) => reviewsFor(viewer, slug))
    .map((event) => ({
      event,
      role: organises(viewer, event.slug) ? ("organiser" as const) : ("reviewer" as const),
    }))
    .reverse();
  return { ...publicEvents(events, now), own };
}
