import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate } from "#app/domain/dates/dutch.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { phasesForm } from "#app/domain/events/forms.ts";
import { phasesAsText } from "#app/domain/events/settings.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { savePhases } from "#app/features/events/save-phases.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { Notice } from "#app/ui/notice.tsx";
import { MomentInput } from "./parts/moment-input.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Momenten | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-phases", async ({ params, request }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  const { told, headers } = await readTold(request);
  const page = {
    slug: event.slug,
    values: phasesAsText(event),
    isPublic: isPublic(event, new Date()),
    firstDay: event.days[0] ? longDate(event.days[0].opensAt) : null,
    told,
  };
  return data(page, { headers });
});

export const action = change("routes/organiser/event-phases", async ({ request, params }) => {
  const { event: slug = "" } = params;
  const form = await readForm(request, phasesForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const saved = await savePhases(slug, { seen, sent }, new Date());
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(settingsHref(slug), "De momenten zijn bewaard.");
});

const FIELDS = [
  {
    name: "submissionOpensAt",
    label: "Openbaar, en aanmelden van stands en workshops begint",
    help: "Tot die tijd zien alleen de organisatie en de selectiecommissie het evenement.",
  },
  {
    name: "submissionDeadlineAt",
    label: "Sluitdatum voor stands en workshops",
    help: "Tot dit moment kunnen gemeenten indienen en veranderen.",
  },
  {
    name: "registrationOpensAt",
    label: "Bezoekers kunnen zich aanmelden vanaf",
    help: "Leeg: zodra het evenement openbaar is en er een dag is.",
  },
  {
    name: "programmePublishedAt",
    label: "Het programma staat op de site vanaf",
    help: "Rondes, zalen en standplaatsen. Leeg: zodra ze er zijn.",
  },
  {
    name: "matchmakingAt",
    label: "Jullie stellen gemeenten aan elkaar voor vanaf",
    help: "Staat op de pagina ‘Doe mee’. Leeg: na de laatste dag.",
  },
] as const;

export default function EventPhases() {
  const { slug, values, isPublic: isShown, firstDay, told } = useLoaderData<typeof loader>();
  return (
    <SettingsPage
      narrow
      title="Momenten"
      intro={`Alle tijden zijn Nederlandse tijd. ${firstDay ? `De eerste dag is ${firstDay}.` : "Er is nog geen dag ingevuld."}`}
      back={toSettings(slug)}
      told={told}
    >
      {isShown ? null : (
        <Notice title="Dit evenement is nog niet openbaar">
          Alleen de organisatie en de selectiecommissie zien het. Zodra het eerste moment hieronder
          voorbij is, ziet iedereen het.
        </Notice>
      )}
      <SettingsForm
        id="momenten"
        values={values}
        answer={useActionData<typeof action>()}
        cancelHref={settingsHref(slug)}
      >
        {(fields) =>
          FIELDS.map(({ name, label, help }, index) => (
            <MomentInput
              key={name}
              {...text(fields[name])}
              label={label}
              help={help}
              optional={index > 1}
            />
          ))
        }
      </SettingsForm>
    </SettingsPage>
  );
}
