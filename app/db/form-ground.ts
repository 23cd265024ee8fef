import type { Event } from "#app/domain/events/event.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { prisma, type Db } from "./client.ts";
import { findEvent } from "./events.ts";
import { findOrganisation, type OrganisationName } from "./organisations.ts";
import { listThemes } from "./themes.ts";

/** What every form of an organisation at an event is made with. */
export interface FormGround {
  event: Event;
  organisation: OrganisationName;
  /** the event's themes, by family */
  themes: ThemeOption[];
}

/** Null when there is no such event or organisation. */
export async function findFormGround(
  eventSlug: string,
  organisationSlug: string,
  db: Db = prisma,
): Promise<FormGround | null> {
  const event = await findEvent(eventSlug, db);
  const organisation = await findOrganisation(organisationSlug, db);
  if (!event || !organisation) return null;
  const themes = await listThemes(eventSlug, db);
  return {
    event,
    organisation,
    themes: themes.map(({ id, name, family }) => ({ id, name, family })),
  };
}
