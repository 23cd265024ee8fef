import { findEvent } from "#app/db/events.ts";
import { findNotBegun } from "#app/db/match-sending.ts";

/** Ids of the matches of an event that were approved and did not begin, strongest first. */
export async function findUnsent(eventSlug: string): Promise<string[]> {
  const event = await findEvent(eventSlug);
  return event ? findNotBegun(event.id) : [];
}
