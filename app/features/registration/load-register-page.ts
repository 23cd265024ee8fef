import { findEvent } from "#app/db/events.ts";
import { listThemes, type EventTheme } from "#app/db/themes.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { isCalledOff, isOver, registrationIsOpen, type Event } from "#app/domain/events/event.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";

export interface RegisterPage {
  event: Event;
  isOver: boolean;
  isCalledOff: boolean;
  /** from when one can sign up; null when that is now, or was */
  opensAt: Date | null;
  themes: EventTheme[];
  /** names of the gemeenten of today, to choose from */
  municipalities: string[];
}

/** What the form to sign up offers; null when there is no such event. */
export async function loadRegisterPage(eventSlug: string, now: Date): Promise<RegisterPage | null> {
  const event = await findEvent(eventSlug);
  if (!event) return null;
  return {
    event,
    isOver: isOver(event, now),
    isCalledOff: isCalledOff(event),
    opensAt: registrationIsOpen(event, now) ? null : event.registrationOpensAt,
    themes: await listThemes(eventSlug),
    municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
  };
}
