import { findOpening } from "#app/db/events.ts";
import { reviewsFor, type MaybeViewer } from "#app/domain/people/viewer.ts";

/**
 * Whether this person may know that the event in the address exists. Until it is public only its
 * organisers and its selection committee may: for all others no page of it is there. True for an
 * address without an event, and for one that no event has.
 */
export async function mayKnowOf(
  eventSlug: string | undefined,
  viewer: MaybeViewer,
  now: Date,
): Promise<boolean> {
  if (!eventSlug || reviewsFor(viewer, eventSlug)) return true;
  const opensAt = await findOpening(eventSlug);
  return opensAt === null || opensAt <= now;
}
