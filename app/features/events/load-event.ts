import { findCurrentEvent, findEvent } from "#app/db/events.ts";
import { startOf, type Event } from "#app/domain/events/event.ts";

/** The event in the address; null when there is none by that name. */
export function loadEvent(slug: string | undefined): Promise<Event | null> {
  return slug ? findEvent(slug) : Promise.resolve(null);
}

export function loadCurrentEvent(now: Date): Promise<Event | null> {
  return findCurrentEvent(now);
}

/** What the frame of every page shows of the event it is about. */
export interface EventFrame {
  slug: string;
  name: string;
  isDemo: boolean;
  startsAt: Date | null;
}

/** The event in the address, else the current one; null on a fresh installation. */
export async function loadEventFrame(
  slug: string | undefined,
  now: Date,
): Promise<EventFrame | null> {
  const event = (await loadEvent(slug)) ?? (await loadCurrentEvent(now));
  if (!event) return null;
  return { slug: event.slug, name: event.name, isDemo: event.isDemo, startsAt: startOf(event) };
}
