import { findOwnContribution, type OwnContribution } from "#app/db/contributions.ts";
import { findFormGround, type FormGround } from "#app/db/form-ground.ts";
import { listRoundChoices, type RoundChoice } from "#app/db/round-choices.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import {
  decideWithdrawal,
  isOpenForContributions,
  mayChange,
  type ContributionField,
} from "#app/domain/registration/contribution.ts";
import { couldAdd, stillMissing } from "#app/domain/registration/still-missing.ts";

/** What the form of a contribution is made with. */
export interface ContributionPage extends FormGround {
  rounds: RoundChoice[];
  /** names of all gemeenten of today */
  municipalities: string[];
  isOpen: boolean;
}

async function loadPage(
  eventSlug: string,
  organisationSlug: string,
  now: Date,
): Promise<ContributionPage | null> {
  const ground = await findFormGround(eventSlug, organisationSlug);
  return (
    ground && {
      ...ground,
      rounds: await listRoundChoices(eventSlug),
      municipalities: municipalitiesOn(dayKey(now)).map(({ name }) => name),
      isOpen: isOpenForContributions(ground.event, now).ok,
    }
  );
}

/**
 * The page for a new contribution; null when there is no such event or organisation.
 * `isThere`: a contribution was made already by the key that the page was opened with.
 */
export async function loadNewContribution(
  address: { eventSlug: string; organisationSlug: string; contributionId: string },
  now: Date,
): Promise<(ContributionPage & { isThere: boolean }) | null> {
  const [page, there] = await Promise.all([
    loadPage(address.eventSlug, address.organisationSlug, now),
    findOwnContribution(address),
  ]);
  return page && { ...page, isThere: there !== null };
}

export interface OwnContributionPage extends ContributionPage {
  contribution: OwnContribution;
  mayChange: boolean;
  missing: ContributionField[];
  /** what would make it stronger */
  couldAdd: ReturnType<typeof couldAdd>;
  /** what withdrawing would do; null: it cannot be withdrawn (any more) */
  withdrawal: "delete" | "withdraw" | null;
}

/** The page of a contribution; null when that organisation has none by that id at that event. */
export async function loadContribution(
  address: { eventSlug: string; organisationSlug: string; contributionId: string },
  now: Date,
): Promise<OwnContributionPage | null> {
  const [page, contribution] = await Promise.all([
    loadPage(address.eventSlug, address.organisationSlug, now),
    findOwnContribution(address),
  ]);
  if (!page || !contribution) return null;
  const withdrawal = decideWithdrawal(contribution.status, page.event, now);
  return {
    ...page,
    contribution,
    mayChange: mayChange(contribution.status, page.event, now).ok,
    missing: stillMissing(contribution, { asksDays: page.event.days.length > 1 }),
    couldAdd: couldAdd(contribution),
    withdrawal: withdrawal.ok ? withdrawal.effect : null,
  };
}
