import { lockEvent } from "#app/db/events.ts";
import { insertTheme, listFullThemes, updateTheme, type FullTheme } from "#app/db/themes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { addressFrom } from "#app/domain/events/address.ts";
import { themeAsText, type ThemeSettings } from "#app/domain/events/settings.ts";
import type { FieldTexts } from "#app/domain/editing/merge.ts";
import { canBeWider } from "#app/domain/themes/wider.ts";
import { NOT_FOUND, type Saved, type SettingProblem } from "./outcome.ts";
import { saveMerged } from "./save-merged.ts";

/** Adds a theme (`themeId` null) or changes one. Its address stays as it was made. */
export function saveTheme(
  { eventSlug, themeId }: { eventSlug: string; themeId: string | null },
  form: { seen: FieldTexts; sent: ThemeSettings },
): Promise<Saved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    const themes = event ? await listFullThemes(eventSlug, tx) : [];
    const theme = themes.find(({ id }) => id === themeId);
    if (!event || (themeId && !theme)) return NOT_FOUND;
    return saveMerged<ThemeSettings>({
      ...{ form, stored: theme },
      asText: themeAsText,
      judge: (settings) => themeProblem(settings, themeId, themes),
      write: (settings) =>
        theme
          ? updateTheme(theme.id, settings, tx)
          : insertTheme(
              { ...settings, eventId: event.id, slug: freeSlug(settings.name, themes) },
              tx,
            ),
    });
  });
}

function themeProblem(
  { name, broaderId }: ThemeSettings,
  themeId: string | null,
  themes: readonly FullTheme[],
): SettingProblem | null {
  const key = addressFrom(name);
  const isTaken = themes.some(
    ({ id, name: other }) => id !== themeId && addressFrom(other) === key,
  );
  if (isTaken) return { field: "name", reason: "name-taken" };
  if (!broaderId) return null;
  if (!themes.some(({ id }) => id === broaderId)) {
    return { field: "broaderId", reason: "unknown-theme" };
  }
  const fits = themeId === null || canBeWider(themeId, broaderId, themes);
  return fits ? null : { field: "broaderId", reason: "wider-circle" };
}

function freeSlug(name: string, themes: readonly FullTheme[]): string {
  const taken = new Set(themes.map(({ slug }) => slug));
  const wanted = addressFrom(name) || "thema";
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  return slug;
}
