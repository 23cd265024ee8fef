import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isPublic } from "#app/domain/events/event.ts";
import { basicsForm } from "#app/domain/events/forms.ts";
import { basicsAsText } from "#app/domain/events/settings.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { saveBasics } from "#app/features/events/save-basics.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";
import { KindChoice, NameFields, WayChoice } from "./parts/event-fields.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Naam en soort | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-basics", async ({ params }) => {
  const event = orNotFound(await loadEventSettings(params.event));
  return data({
    slug: event.slug,
    values: basicsAsText(event),
    isPublic: isPublic(event, new Date()),
  });
});

export const action = change("routes/organiser/event-basics", async ({ request, params }) => {
  const { event: slug = "" } = params;
  const form = await readForm(request, basicsForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const saved = await saveBasics(slug, { seen, sent }, new Date());
  if (!saved.ok) return giveBack(form, saved);
  const after = sent.slug === slug || sent.slug === seen.slug ? slug : sent.slug;
  return goToAndTell(settingsHref(after), "Naam en soort zijn bewaard.");
});

export default function EventBasics() {
  const { slug, values, isPublic: addressIsFixed } = useLoaderData<typeof loader>();
  return (
    <SettingsPage narrow title="Naam en soort" back={toSettings(slug)}>
      <SettingsForm
        id="evenement"
        values={values}
        answer={useActionData<typeof action>()}
        cancelHref={settingsHref(slug)}
      >
        {(fields) => (
          <>
            <NameFields fields={fields} addressIsFixed={addressIsFixed} />
            <KindChoice field={fields.kind} />
            <TextInput
              {...text(fields.maxIntroductions)}
              label="Aan hoeveel gemeenten stellen we één gemeente hoogstens voor?"
              inputMode="numeric"
              width="short"
            />
            <WayChoice field={fields.introductionWay} />
          </>
        )}
      </SettingsForm>
    </SettingsPage>
  );
}
