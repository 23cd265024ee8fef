import { findEvent } from "#app/db/events.ts";
import { listInvitationsTo, type ReceivedInvitation } from "#app/db/invitations.ts";
import { listWaitingMembers, type WaitingMember } from "#app/db/membership-requests.ts";
import { listMembershipsOf, type MembershipOf } from "#app/db/memberships.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import { organises, type Viewer } from "#app/domain/people/viewer.ts";

/** What somebody chooses a gemeente from. */
export interface Choice {
  eventName: string;
  /** names of all gemeenten of today */
  municipalities: string[];
  /** organisations this person works for or asked to */
  own: MembershipOf[];
  /** colleagues asked this person to work with them */
  invitations: ReceivedInvitation[];
  /** for an organiser: who waits to be let in at this event */
  waiting: WaitingMember[];
}

/** Null when there is no such event. */
export async function loadChoice(
  eventSlug: string,
  viewer: Viewer,
  now: Date,
): Promise<Choice | null> {
  const event = await findEvent(eventSlug);
  if (!event) return null;
  return {
    eventName: event.name,
    municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
    own: await listMembershipsOf(viewer.userId),
    invitations: await listInvitationsTo(viewer.email, now),
    waiting: organises(viewer, eventSlug) ? await listWaitingMembers(eventSlug) : [],
  };
}
