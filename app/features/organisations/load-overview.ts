import { listOwnChallenges, type OwnChallenge } from "#app/db/challenges.ts";
import { listOwnContributions, type OwnContribution } from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { listMembers, type Member } from "#app/db/memberships.ts";
import { findOrganisationDetails, type OrganisationDetails } from "#app/db/other-organisations.ts";
import type { Event } from "#app/domain/events/event.ts";
import { isOpenForChallenges } from "#app/domain/registration/challenge.ts";
import { stillMissing } from "#app/domain/registration/still-missing.ts";
import {
  isAtWork,
  isOpenForContributions,
  type ContributionField,
} from "#app/domain/registration/contribution.ts";

/** All that a gemeente registered for an event, for its own colleagues. */
export interface Overview {
  event: Event;
  organisation: OrganisationDetails;
  contributions: (OwnContribution & { missing: ContributionField[] })[];
  /** registered by another organisation, shown together with this one */
  shared: OwnContribution[];
  challenges: OwnChallenge[];
  colleagues: Member[];
  /** who asked to join */
  requests: Member[];
  contributionsOpen: "yes" | "not-yet" | "closed";
  challengesOpen: boolean;
}

/** Null when there is no such event or organisation. */
export async function loadOverview(
  eventSlug: string,
  organisationSlug: string,
  now: Date,
): Promise<Overview | null> {
  const [event, organisation] = await Promise.all([
    findEvent(eventSlug),
    findOrganisationDetails(organisationSlug),
  ]);
  if (!event || !organisation) return null;
  const [contributions, challenges, members] = await Promise.all([
    listOwnContributions(eventSlug, organisationSlug),
    listOwnChallenges(eventSlug, organisationSlug),
    listMembers(organisation.id),
  ]);
  const isOwn = (contribution: OwnContribution) =>
    contribution.organisation.slug === organisationSlug;
  const open = isOpenForContributions(event, now);
  return {
    event,
    organisation,
    contributions: contributions.filter(isOwn).map((one) => withMissing(one, event)),
    shared: contributions.filter((contribution) => !isOwn(contribution)),
    challenges,
    colleagues: members.filter(({ status }) => status === "active"),
    requests: members.filter(({ status }) => status === "pending"),
    contributionsOpen: open.ok ? "yes" : open.reason === "not-open-yet" ? "not-yet" : "closed",
    challengesOpen: isOpenForChallenges(event, now).ok,
  };
}

function withMissing(contribution: OwnContribution, event: Event) {
  const asksDays = event.days.length > 1;
  const missing = isAtWork(contribution.status) ? stillMissing(contribution, { asksDays }) : [];
  return { ...contribution, missing };
}
