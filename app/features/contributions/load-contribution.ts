import { findOwnContribution, type OwnContribution } from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import { findOrganisation, type OrganisationName } from "#app/db/organisations.ts";
import { listThemes } from "#app/db/themes.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import type { Event } from "#app/domain/events/event.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import { decideWithdrawal, isOpenForContributions } from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";

/** What the form of a contribution is made with. */
export interface ContributionPage {
  event: Event;
  organisation: OrganisationName;
  themes: ThemeOption[];
  /** names of all gemeenten of today */
  municipalities: string[];
  isOpen: boolean;
}

/** The page for a new contribution; null when there is no such event or organisation. */
export async function loadNewContribution(
  eventSlug: string,
  organisationSlug: string,
  now: Date,
): Promise<ContributionPage | null> {
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
    municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
    isOpen: isOpenForContributions(event, now).ok,
  };
}

export interface OwnContributionPage extends ContributionPage {
  contribution: OwnContribution;
  mayChange: boolean;
  /** what withdrawing would do; null: it cannot be withdrawn (any more) */
  withdrawal: "delete" | "withdraw" | null;
}

/** The page of a contribution; null when that organisation has none by that id at that event. */
export async function loadContribution(
  address: { eventSlug: string; organisationSlug: string; contributionId: string },
  now: Date,
): Promise<OwnContributionPage | null> {
  const [page, contribution] = await Promise.all([
    loadNewContribution(address.eventSlug, address.organisationSlug, now),
    findOwnContribution(address),
  ]);
  if (!page || !contribution) return null;
  const { status } = contribution;
  const withdrawal = decideWithdrawal(status, page.event, now);
  return {
    ...page,
    contribution,
    mayChange: page.isOpen && status !== "declined" && status !== "withdrawn",
    withdrawal: withdrawal.ok ? withdrawal.effect : null,
  };
}
