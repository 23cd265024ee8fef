import { findFullDay, type FullDay } from "#app/db/days.ts";
import { countOnEvent, findEventSettings, type HangsOnEvent } from "#app/db/events.ts";
import { listTeam } from "#app/db/organisers.ts";
import { listFullThemes, type FullTheme } from "#app/db/themes.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";

export function loadEventSettings(slug: string | undefined): Promise<EventSettings | null> {
  return slug ? findEventSettings(slug) : Promise.resolve(null);
}

export interface SettingsOverview {
  event: EventSettings;
  days: FullDay[];
  themes: number;
  organisers: number;
  reviewers: number;
  hangs: HangsOnEvent;
}

/** What is settled of an event and what is not; null when there is no such event. */
export async function loadSettingsOverview(slug: string): Promise<SettingsOverview | null> {
  const event = await findEventSettings(slug);
  if (!event) return null;
  const [days, themes, team, hangs] = await Promise.all([
    Promise.all(event.days.map(({ id }) => findFullDay(slug, id))),
    listFullThemes(slug),
    listTeam(slug),
    countOnEvent(event.id),
  ]);
  return {
    event,
    days: days.filter((day) => day !== null),
    themes: themes.length,
    organisers: team.organiser.length,
    reviewers: team.reviewer.length,
    hangs,
  };
}

/** A day of the event; null when it is none of its days. */
export function loadDay(eventSlug: string, dayId: string): Promise<FullDay | null> {
  return findFullDay(eventSlug, dayId);
}

/** The themes of an event with how much hangs on each; empty when there is no such event. */
export function loadThemes(eventSlug: string): Promise<FullTheme[]> {
  return listFullThemes(eventSlug);
}

export type { FullDay, FullTheme };
