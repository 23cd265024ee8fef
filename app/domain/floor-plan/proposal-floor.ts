import type { ThemeFamily } from "../themes/family.ts";

/** A stand as far as its place matters. */
export interface StandOnFloor {
  id: string;
  /** the main one first */
  themes: readonly { id: string; family: ThemeFamily }[];
  needsPower: boolean;
  /** visitors that are expected, 0 or more */
  expected: number;
}

export interface SpotOnFloor {
  id: string;
  number: number;
  zone: string;
  hasPower: boolean;
}

/** A stand on its place. */
export interface Placement {
  standId: string;
  spotId: string;
}

/** A floor with who stands there, and who waits for a place. */
export interface Floor {
  stands: readonly StandOnFloor[];
  spots: readonly SpotOnFloor[];
  /** metres on foot between two spots, by their places in `spots`; the same both ways */
  metres: readonly (readonly number[])[];
  /** who stands somewhere already: these stay */
  pinned: readonly Placement[];
}

/** What two stands have in common: 1 their main theme, 0.5 another, 0.25 only the family. */
export function kinship(a: StandOnFloor, b: StandOnFloor): number {
  const [main, other] = [a.themes[0], b.themes[0]];
  if (!main || !other) return 0;
  if (main.id === other.id) return 1;
  if (a.themes.some(({ id }) => b.themes.some((theme) => theme.id === id))) return 0.5;
  return main.family === other.family ? 0.25 : 0;
}

/** From here on two stands are about the same. */
export const SAME_THEME = 0.5;

/**
 * How many visitors a stand can expect: who bookmarked it, and its part of who tagged its themes.
 * @param interested visitors that tagged a theme, by the theme's id
 * @param showing stands about a theme, by the theme's id
 */
export function expectedVisitors(
  stand: { bookmarks: number; themeIds: readonly string[] },
  interested: ReadonlyMap<string, number>,
  showing: ReadonlyMap<string, number>,
): number {
  const tagged = stand.themeIds.map((id) => (interested.get(id) ?? 0) / (showing.get(id) ?? 1));
  return stand.bookmarks + tagged.reduce((sum, visitors) => sum + visitors, 0);
}
