import { findOwnChallenge, type OwnChallenge } from "#app/db/challenges.ts";
import { findFormGround, type FormGround } from "#app/db/form-ground.ts";
import { isOpenForChallenges } from "#app/domain/registration/challenge.ts";

/** What the form of a challenge is made with. */
export interface ChallengePage extends FormGround {
  isOpen: boolean;
}

/** The page for a new challenge; null when there is no such event or organisation. */
export async function loadNewChallenge(
  eventSlug: string,
  organisationSlug: string,
  now: Date,
): Promise<ChallengePage | null> {
  const ground = await findFormGround(eventSlug, organisationSlug);
  return ground && { ...ground, isOpen: isOpenForChallenges(ground.event, now).ok };
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
