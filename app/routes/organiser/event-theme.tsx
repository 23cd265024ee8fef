import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { REMOVE } from "#app/domain/events/remove.ts";
import { NEW_THEME, themeAsText } from "#app/domain/events/settings.ts";
import { removeThemeForm, themeForm } from "#app/domain/themes/theme-form.ts";
import { canBeWider } from "#app/domain/themes/wider.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadThemes } from "#app/features/events/load-settings.ts";
import { removeTheme } from "#app/features/events/remove-theme.ts";
import { saveTheme } from "#app/features/events/save-theme.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { NEW } from "./parts/day-texts.ts";
import { RemoveLink } from "./parts/part-removal.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage } from "./parts/settings-page.tsx";
import { ThemeFields } from "./parts/theme-fields.tsx";
import { ThemeRemoval } from "./parts/theme-removal.tsx";

export const meta: MetaFunction = () => [{ title: "Thema | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-theme", async ({ params, request }) => {
  const { slug } = orNotFound(await loadEvent(params.event));
  const themes = await loadThemes(slug);
  const asks = new URL(request.url).searchParams.get("weg") === "ja";
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  if (params.theme === NEW) {
    const values = themeAsText(NEW_THEME);
    return data({ slug, theme: null, values, wider: themes.map(option), others: [], asks: false });
  }
  const theme = orNotFound(themes.find(({ id }) => id === params.theme));
  const { name, contributions, challenges, interests } = theme;
  return data({
    slug,
    theme: { name, contributions, challenges, interests },
    values: themeAsText(theme),
    wider: themes.filter(({ id }) => canBeWider(theme.id, id, themes)).map(option),
    others: themes.filter(({ id }) => id !== theme.id).map(option),
    asks,
  });
});

export const action = change("routes/organiser/event-theme", async ({ request, params }) => {
  const { event: eventSlug = "", theme = "" } = params;
  const list = settingsHref(eventSlug, "themas");
  if ((await textOf(request, "intent")) === REMOVE) {
    const form = await readForm(request, removeThemeForm);
    if (!form.ok) return form.answer;
    const removed = await removeTheme({ eventSlug, themeId: theme }, form.value.intoId);
    if (removed.ok) return goToAndTell(list, removedSentence(removed));
    if (removed.reason === "not-found") throw notFound();
    const problem =
      removed.reason === "in-use"
        ? "Dit thema is in gebruik. Kies waar het bij komt"
        : "Dat thema is er niet meer. Kies opnieuw";
    return form.refuse({ intoId: [problem] });
  }
  const form = await readForm(request, themeForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const themeId = theme === NEW ? null : theme;
  const saved = await saveTheme({ eventSlug, themeId }, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(list, `${sent.name} is bewaard.`);
});

function removedSentence({ name, into }: { name: string; into: string | null }): string {
  return into
    ? `${name} is samengevoegd met ${into}. Wie met de oude woorden zoekt, vindt het daar.`
    : `${name} is weg.`;
}

export default function EventTheme() {
  const { slug, theme, values, wider, others, asks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const list = settingsHref(slug, "themas");
  return (
    <SettingsPage
      narrow
      title={theme?.name ?? "Een thema toevoegen"}
      back={{ href: list, label: "Alle thema’s" }}
    >
      {theme && asks ? (
        <ThemeRemoval theme={theme} others={others} answer={answer} />
      ) : (
        <SettingsForm id="thema" values={values} answer={answer} cancelHref={list}>
          {(fields) => <ThemeFields fields={fields} wider={wider} />}
        </SettingsForm>
      )}
      {theme && !asks ? <RemoveLink what="dit thema" /> : null}
    </SettingsPage>
  );
}
