import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { textsForm } from "#app/domain/events/forms.ts";
import { EVENT_LIMITS, textsAsText } from "#app/domain/events/settings.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { saveTexts } from "#app/features/events/save-texts.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { Fold } from "#app/ui/fold.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import type { SettingsAnswer } from "./parts/settings-seen.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Teksten | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-texts", async ({ params }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  return data({ slug: event.slug, values: textsAsText(event) });
});

export const action = change("routes/organiser/event-texts", async ({ request, params }) => {
  const { event: slug = "" } = params;
  const form = await readForm(request, textsForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const saved = await saveTexts(slug, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(settingsHref(slug), "De teksten zijn bewaard en staan op de site.");
});

const FIELDS = [
  {
    name: "introduction",
    label: "Inleiding",
    help: "Staat op de voorpagina van het evenement, onder het affiche.",
  },
  {
    name: "practicalities",
    label: "Praktisch",
    help: "Reizen, eten, toegankelijkheid. Staat op de pagina ‘Doe mee’.",
  },
  {
    name: "callText",
    label: "Oproep aan gemeenten",
    help: "Wat zoeken jullie? Staat op de pagina ‘Doe mee’ en boven het formulier voor een stand of workshop.",
  },
] as const;

export default function EventTexts() {
  const { slug, values } = useLoaderData<typeof loader>();
  const answer: SettingsAnswer = useActionData<typeof action>();
  const others = answer?.seen;
  return (
    <SettingsPage
      narrow
      title="Teksten"
      intro="Laat leeg wat je niet nodig hebt. Een witregel begint een nieuwe alinea, een streepje een lijst, **sterretjes** maken vet."
      back={toSettings(slug)}
    >
      <SettingsForm id="teksten" values={values} answer={answer} cancelHref={settingsHref(slug)}>
        {(fields) =>
          FIELDS.map(({ name, label, help }) => (
            <div key={name}>
              <TextArea
                {...text(fields[name])}
                label={label}
                help={help}
                optional
                rows={8}
                maxLength={EVENT_LIMITS.text}
              />
              {others && fields[name].errors ? (
                <Fold summary="Lees wat je collega ervan maakte">
                  {(others[name] || "Leeg.").split("\n").map((line, index) => (
                    <p key={index}>{line}</p>
                  ))}
                </Fold>
              ) : null}
            </div>
          ))
        }
      </SettingsForm>
    </SettingsPage>
  );
}
