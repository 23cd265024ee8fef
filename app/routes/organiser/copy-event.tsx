import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate } from "#app/domain/dates/dutch.ts";
import { copyEventForm } from "#app/domain/events/forms.ts";
import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { copyEvent } from "#app/features/events/copy-event.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";
import { AddressInput } from "./parts/event-fields.tsx";
import { DayInput } from "./parts/moment-input.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [
  { title: "Maak er nog een zoals deze | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/copy-event", async ({ params }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  const first = event.days[0];
  return data({
    slug: event.slug,
    name: event.name,
    firstDay: first ? longDate(first.opensAt) : null,
    days: event.days.length,
    values: { name: "", slug: "", firstDay: "" },
  });
});

export const action = change("routes/organiser/copy-event", async ({ request, params, viewer }) => {
  const { event: slug = "" } = params;
  const form = await readForm(request, copyEventForm);
  if (!form.ok) return form.answer;
  const { userId } = signedIn(viewer);
  const made = await copyEvent(slug, form.value, { userId, now: new Date() });
  if (!made.ok) return giveBack(form, made);
  return goToAndTell(
    settingsHref(made.slug, "momenten"),
    "De kopie is er. Nog niemand anders ziet haar. Kijk eerst de momenten na.",
  );
});

export default function CopyEvent() {
  const { slug, name, firstDay, days, values } = useLoaderData<typeof loader>();
  return (
    <SettingsPage
      narrow
      title="Maak er nog een zoals deze"
      intro={`Je maakt een kopie van ${name}: teksten, thema’s, dagen met zalen, rondes en plattegrond, en de organisatie. Wat gemeenten en bezoekers inbrachten gaat niet mee.`}
      back={toSettings(slug)}
    >
      <SettingsForm
        id="kopie"
        values={values}
        answer={useActionData<typeof action>()}
        save="Maak de kopie"
        cancelHref={settingsHref(slug)}
      >
        {(fields) => (
          <>
            <TextInput
              {...text(fields.name)}
              label="Hoe heet het nieuwe evenement?"
              maxLength={EVENT_LIMITS.name}
            />
            <AddressInput field={fields.slug} isNew />
            <DayInput
              {...text(fields.firstDay)}
              label="Wat wordt de eerste dag?"
              help={`${firstDay ? `Van dit evenement is dat ${firstDay}. ` : ""}${days > 1 ? "De andere dagen schuiven evenveel op. " : ""}Ook de momenten schuiven mee.`}
            />
          </>
        )}
      </SettingsForm>
    </SettingsPage>
  );
}
