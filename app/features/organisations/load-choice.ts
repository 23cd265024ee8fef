import { findEvent } from "#app/db/events.ts";
import {
  listMembershipsOf,
  listWaitingMembers,
  type MembershipOf,
  type WaitingMember,
} from "#app/db/memberships.ts";
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
  /** for an organiser: who waits to be let in, anywhere */
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
    waiting: organises(viewer, eventSlug) ? await listWaitingMembers() : [],
  };
}
