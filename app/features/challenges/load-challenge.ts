import { findOwnChallenge, type OwnChallenge } from "#app/db/challenges.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation, type OrganisationName } from "#app/db/organisations.ts";
import { listThemes } from "#app/db/themes.ts";
import type { Event } from "#app/domain/events/event.ts";
import { isOpenForChallenges } from "#app/domain/registration/challenge.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";

/** What the form of a challenge is made with. */
export interface ChallengePage {
  event: Event;
  organisation: OrganisationName;
  themes: ThemeOption[];
  isOpen: boolean;
}

/** The page for a new challenge; null when there is no such event or organisation. */
export async function loadNewChallenge(
  eventSlug: string,
  organisationSlug: string,
  now: Date,
): Promise<ChallengePage | null> {
  const [event, organisation, themes] = await Promise.all([
    findEvent(eventSlug),
    findOrganisation(organisationSlug),
    listThemes(eventSlug),
  ]);
  if (!event || !organisation) return null;
  return {
    event,
    organisation,
    themes: themes.map(({ id, name, family }) => ({ id, name, family })),
    isOpen: isOpenForChallenges(event, now).ok,
  };
}

/** The page of a challenge; null when its colleagues share none by that id at that event. */
export async function loadChallenge(
  address: { eventSlug: string; organisationSlug: string; challengeId: string },
  now: Date,
): Promise<(ChallengePage & { challenge: OwnChallenge }) | null> {
  const [page, challenge] = await Promise.all([
    loadNewChallenge(address.eventSlug, address.organisationSlug, now),
    findOwnChallenge(address),
  ]);
  return page && challenge && { ...page, challenge };
}
