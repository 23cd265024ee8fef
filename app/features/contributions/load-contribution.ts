import { findOwnContribution, type OwnContribution } from "#app/db/contributions.ts";
import { findFormGround, type FormGround } from "#app/db/form-ground.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import { decideWithdrawal, isOpenForContributions } from "#app/domain/registration/contribution.ts";

/** What the form of a contribution is made with. */
export interface ContributionPage extends FormGround {
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
  const ground = await findFormGround(eventSlug, organisationSlug);
  return (
    ground && {
      ...ground,
      municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
      isOpen: isOpenForContributions(ground.event, now).ok,
    }
  );
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
