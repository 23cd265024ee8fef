import { findCurrentEvent, findEvent } from "#app/db/events.ts";
import { isCalledOff, isPublic, startOf, type Event } from "#app/domain/events/event.ts";
import { reviewsFor, type MaybeViewer } from "#app/domain/people/viewer.ts";

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
  /** it does not go on, with what its organisers tell about it; null: it does */
  calledOff: { text: string } | null;
}

/**
 * The event in the address, else the current one; null on a fresh installation. An event that is
 * not public yet is there only for who works for it.
 */
export async function loadEventFrame(
  slug: string | undefined,
  viewer: MaybeViewer,
  now: Date,
): Promise<EventFrame | null> {
  const named = await loadEvent(slug);
  const isShown = named && (isPublic(named, now) || reviewsFor(viewer, named.slug));
  const event = isShown ? named : await loadCurrentEvent(now);
  if (!event) return null;
  const { name, isDemo, calledOffText } = event;
  const calledOff = isCalledOff(event) ? { text: calledOffText } : null;
  return { slug: event.slug, name, isDemo, startsAt: startOf(event), calledOff };
}
