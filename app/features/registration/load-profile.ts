import { randomUUID } from "node:crypto";
import { findConsent, type GivenConsent } from "#app/db/consents.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { listThemes, type EventTheme } from "#app/db/themes.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { isOver, type LocationDay } from "#app/domain/events/event.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import { broughtId } from "#app/domain/registration-of-visitors/brought-challenge.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { MOST_CHALLENGES } from "#app/domain/registration-of-visitors/limits.ts";
import { broughtChallenges } from "./brought-challenges.ts";

export interface Profile {
  organisation: string;
  day: LocationDay | null;
  /** the days one can come on; the own one also when it has been */
  days: LocationDay[];
  /** names of the gemeenten of today, to choose from */
  municipalities: string[];
  themes: EventTheme[];
  /** ids of themes */
  interests: string[];
  challenges: VisitorChallenge[];
  /** id for one more, or null when there are enough */
  nextKey: string | null;
  consent: GivenConsent | null;
  /** the last day of the event is over */
  isOver: boolean;
}

/** What somebody told when signing up; null for who is not registered. */
export async function loadProfile(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<Profile | null> {
  const registration = await findRegistration(userId, eventSlug);
  const event = await findEvent(eventSlug);
  if (!registration || !event) return null;
  const [themes, challenges, consent] = await Promise.all([
    listThemes(eventSlug),
    broughtChallenges({ userId, eventId: event.id }),
    findConsent(userId, eventSlug),
  ]);
  const { locationDayId } = registration;
  return {
    organisation: registration.organisation.name,
    day: event.days.find(({ id }) => id === locationDayId) ?? null,
    days: event.days.filter(({ id, closesAt }) => id === locationDayId || now <= closesAt),
    municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
    themes,
    interests: registration.interests,
    challenges,
    nextKey: challenges.length < MOST_CHALLENGES ? broughtId(randomUUID()) : null,
    consent,
    isOver: isOver(event, now),
  };
}
