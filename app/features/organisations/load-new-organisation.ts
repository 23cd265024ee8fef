import { findEvent } from "#app/db/events.ts";
import { listOtherNames } from "#app/db/other-organisations.ts";

/** What somebody needs to say for which organisation they work that is no gemeente. */
export interface NewOrganisationPage {
  eventName: string;
  /** names of those that are there */
  names: string[];
}

/** Null when there is no such event. */
export async function loadNewOrganisation(eventSlug: string): Promise<NewOrganisationPage | null> {
  const event = await findEvent(eventSlug);
  return event && { eventName: event.name, names: await listOtherNames() };
}
