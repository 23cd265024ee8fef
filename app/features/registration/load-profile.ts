import { randomUUID } from "node:crypto";
import { listBroughtChallenges } from "#app/db/challenges-of-visitors.ts";
import { findConsent, type GivenConsent } from "#app/db/consents.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { listThemes, type EventTheme } from "#app/db/themes.ts";
import type { LocationDay } from "#app/domain/events/event.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { MOST_CHALLENGES } from "#app/domain/registration-of-visitors/limits.ts";

export interface Profile {
  organisation: string;
  day: LocationDay | null;
  themes: EventTheme[];
  /** ids of themes */
  interests: string[];
  challenges: VisitorChallenge[];
  /** id for one more, or null when there are enough */
  nextKey: string | null;
  consent: GivenConsent | null;
}

/** What somebody told when signing up; null for who is not registered. */
export async function loadProfile(userId: string, eventSlug: string): Promise<Profile | null> {
  const registration = await findRegistration(userId, eventSlug);
  const event = await findEvent(eventSlug);
  if (!registration || !event) return null;
  const [themes, challenges, consent] = await Promise.all([
    listThemes(eventSlug),
    listBroughtChallenges({ userId, eventId: event.id }),
    findConsent(userId, eventSlug),
  ]);
  return {
    organisation: registration.organisation.name,
    day: event.days.find(({ id }) => id === registration.locationDayId) ?? null,
    themes,
    interests: registration.interests,
    challenges,
    nextKey: challenges.length < MOST_CHALLENGES ? randomUUID() : null,
    consent,
  };
}
