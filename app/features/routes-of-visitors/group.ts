import { listSharers, type Sharer } from "#app/db/day-divisions.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration, type Registration } from "#app/db/registrations.ts";
import { isOver, type Event } from "#app/domain/events/event.ts";

/** More people than this do not divide a day at once: it would take too long. */
export const MOST_IN_GROUP = 6;

export interface Group {
  event: Event;
  me: Registration;
  isOver: boolean;
  /** who shares, oneself among them if so */
  sharers: Sharer[];
}

/** The colleagues of one organisation who share their routes; null for who is not registered. */
export async function readGroup(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<Group | null> {
  const event = await findEvent(eventSlug);
  const me = await findRegistration(userId, eventSlug);
  if (!event || !me) return null;
  const address = { eventId: me.eventId, organisationId: me.organisation.id };
  return { event, me, isOver: isOver(event, now), sharers: await listSharers(address) };
}
