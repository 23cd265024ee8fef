import { lockEvent } from "#app/db/events.ts";
import {
  countOnTheme,
  deleteTheme,
  linkThemes,
  listFullThemes,
  moveToTheme,
  updateTheme,
  type FullTheme,
} from "#app/db/themes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { linksWithout } from "#app/domain/themes/wider.ts";
import { readSynonyms } from "#app/domain/themes/theme-form.ts";

export type ThemeRemoved =
  | { ok: true; name: string; into: string | null }
  | { ok: false; reason: "not-found" | "unknown-theme" }
  | { ok: false; reason: "in-use"; contributions: number; challenges: number; interests: number };

/**
 * Removes a theme. What hangs on it goes to the theme `intoId`, which takes over its words too;
 * without one it is only removed when nothing hangs on it. Themes under it move up.
 */
export function removeTheme(
  { eventSlug, themeId }: { eventSlug: string; themeId: string },
  intoId: string | null,
): Promise<ThemeRemoved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    const themes = event ? await listFullThemes(eventSlug, tx) : [];
    const theme = themes.find(({ id }) => id === themeId);
    if (!theme) return { ok: false, reason: "not-found" };
    const into = themes.find(({ id }) => id === intoId && id !== themeId);
    if (intoId && !into) return { ok: false, reason: "unknown-theme" };
    const hangs = await countOnTheme(themeId, tx);
    if (!into && Object.values(hangs).some((count) => count > 0)) {
      return { ok: false, reason: "in-use", ...hangs };
    }
    if (into) await pourInto(theme, into, tx);
    await linkThemes(linksWithout(themeId, intoId, themes), tx);
    await deleteTheme(themeId, tx);
    return { ok: true, name: theme.name, into: into?.name ?? null };
  });
}

/** Who searches with the old words finds the theme that took them over. */
async function pourInto(theme: FullTheme, into: FullTheme, tx: Transaction): Promise<void> {
  await moveToTheme(theme.id, into.id, tx);
  const words = [...into.synonyms, theme.name, ...theme.synonyms]
    .filter((word) => word.toLowerCase() !== into.name.toLowerCase())
    .join("\n");
  const synonyms = readSynonyms(words).slice(0, EVENT_LIMITS.synonyms);
  await updateTheme(into.id, { ...into, synonyms }, tx);
}
