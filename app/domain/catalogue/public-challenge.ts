import { THEME_FAMILIES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { ExampleTheme } from "./example.ts";

/** What an organisation struggles with and wants everybody to read. */
export interface PublicChallenge {
  id: string;
  title: string;
  text: string;
  /** what it has already, and what it still has to sow; "" when it did not say */
  inHouse: string;
  toSow: string;
  organisation: string;
  themes: ExampleTheme[];
}

export interface ChallengeGroup {
  /** null: challenges without a theme */
  family: ThemeFamily | null;
  challenges: PublicChallenge[];
}

/** Each challenge once, under the family of its first theme; groups without any are left out. */
export function byFamily(challenges: readonly PublicChallenge[]): ChallengeGroup[] {
  return [...THEME_FAMILIES, null]
    .map((family) => ({
      family,
      challenges: challenges.filter(({ themes }) => (themes[0]?.family ?? null) === family),
    }))
    .filter((group) => group.challenges.length > 0);
}

/** The first few that differ in family, so that the front page shows what the parade is about. */
export function varied(challenges: readonly PublicChallenge[], count: number): PublicChallenge[] {
  const groups = byFamily(challenges);
  const longest = Math.max(0, ...groups.map((group) => group.challenges.length));
  return Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group.challenges[turn] ?? []),
  )
    .flat()
    .slice(0, count);
}
