import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownWordsAsText } from "#app/domain/events/settings.ts";
import { ownWordsForm } from "#app/domain/matching/own-words-form.ts";
import { OWN_WORDS_LIMITS } from "#app/domain/matching/own-words-limits.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { saveOwnWords } from "#app/features/events/save-own-words.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextArea } from "#app/ui/text-field.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";
import type { SettingsAnswer } from "./parts/settings-seen.ts";

export const meta: MetaFunction = () => [{ title: "Eigen woorden | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-words", async ({ params }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  return data({ slug: event.slug, values: ownWordsAsText(event) });
});

export const action = change("routes/organiser/event-words", async ({ request, params }) => {
  const { event: slug = "" } = params;
  const form = await readForm(request, ownWordsForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const saved = await saveOwnWords(slug, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(
    settingsHref(slug),
    "De eigen woorden zijn bewaard. Ze tellen mee zodra je weer koppelingen zoekt.",
  );
});

export default function EventWords() {
  const { slug, values } = useLoaderData<typeof loader>();
  const answer: SettingsAnswer = useActionData<typeof action>();
  return (
    <SettingsPage
      narrow
      title="Eigen woorden"
      intro="Heet iets bij jullie anders dan elders? Zet bij elkaar wat hetzelfde betekent. Dan vinden gemeenten elkaar ook als ze er een ander woord voor gebruiken."
      back={toSettings(slug)}
    >
      <SettingsForm
        id="eigen-woorden"
        values={values}
        answer={answer}
        cancelHref={settingsHref(slug)}
      >
        {(fields) => (
          <TextArea
            {...text(fields.ownWords)}
            label="Woorden die hetzelfde betekenen"
            help={`Eén groep per regel, met komma’s ertussen. Bijvoorbeeld: Het Vangnet, noodfonds, schuldhulp. Hoogstens ${OWN_WORDS_LIMITS.lines} regels.`}
            optional
            rows={12}
          />
        )}
      </SettingsForm>
    </SettingsPage>
  );
}
