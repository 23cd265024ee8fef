import type { ContributionStatus } from "../registration/contribution.ts";
import type { ThemeFamily } from "../themes/family.ts";

/** What is asked of one theme at an event, and what is on offer. */
export interface ThemeCounts {
  id: string;
  slug: string;
  name: string;
  family: ThemeFamily;
  /** registered people who tagged it */
  visitors: number;
  /** challenges of the theme, but for the private ones */
  challenges: number;
  supply: Supply;
}

/** Stands and workshops of a theme by how far they are. */
export interface Supply {
  /** on the programme */
  accepted: number;
  /** sent in, or on the waiting list */
  waiting: number;
  /** still the gemeente's own */
  drafts: number;
}

/** A theme with how short its supply falls. */
export interface RankedTheme extends ThemeCounts {
  /** contributions; below zero: more than its share */
  shortage: number;
}

const SUPPLIES: Partial<Record<ContributionStatus, keyof Supply>> = {
  accepted: "accepted",
  submitted: "waiting",
  waitlisted: "waiting",
  changes_asked: "waiting",
  draft: "drafts",
};

/** How these count as supply; what was declined or withdrawn is none. */
export function countSupply(statuses: readonly ContributionStatus[]): Supply {
  const supply: Supply = { accepted: 0, waiting: 0, drafts: 0 };
  for (const status of statuses) {
    const kind = SUPPLIES[status];
    if (kind) supply[kind] += 1;
  }
  return supply;
}

/** How much is asked: people and challenges weigh the same. */
export function asked({ visitors, challenges }: Pick<ThemeCounts, "visitors" | "challenges">) {
  return visitors + challenges;
}

/** What can be counted on: a draft may never be sent in. */
export function offered({ accepted, waiting }: Supply): number {
  return accepted + waiting;
}

/**
 * The themes with the largest shortage first. A theme's fair share of all that is on offer is its
 * part of all that is asked, and at least one when anybody asks for it; what it falls short of
 * that, rounded, is its shortage. Ties: most asked first, then by name.
 */
export function rankByShortage(themes: readonly ThemeCounts[]): RankedTheme[] {
  const allAsked = sum(themes.map(asked));
  const allOffered = sum(themes.map(({ supply }) => offered(supply)));
  return themes
    .map((theme) => {
      const share = allAsked === 0 ? 0 : (asked(theme) / allAsked) * allOffered;
      const fair = asked(theme) > 0 ? Math.max(1, share) : 0;
      return { ...theme, shortage: Math.round(fair - offered(theme.supply)) };
    })
    .sort(
      (a, b) =>
        b.shortage - a.shortage || asked(b) - asked(a) || a.name.localeCompare(b.name, "nl"),
    );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
