import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newEventForm } from "#app/domain/events/forms.ts";
import { makeEvent } from "#app/features/events/make-event.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, signedIn, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { KindChoice, NameFields } from "./parts/event-fields.tsx";
import { MomentInput } from "./parts/moment-input.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Nieuw evenement | PraktijkVoorbeeldenParade" }];

const EMPTY = {
  name: "",
  kind: "PARADE",
  tagline: "Afkijken mag.",
  slug: "",
  submissionOpensAt: "",
  submissionDeadlineAt: "",
};

export const loader = view("routes/organiser/new-event", () => Promise.resolve(data(EMPTY)));

export const action = change("routes/organiser/new-event", async ({ request, viewer }) => {
  const form = await readForm(request, newEventForm);
  if (!form.ok) return form.answer;
  const made = await makeEvent(form.value, signedIn(viewer).userId);
  if (!made.ok) return giveBack(form, made);
  return goToAndTell(
    settingsHref(made.slug),
    "Het evenement is er. Vul nu in wat er nog ontbreekt: niemand anders ziet het voordat jij dat wilt.",
  );
});

export default function NewEvent() {
  const values = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      narrow
      title="Een nieuw evenement"
      intro="Begin met de naam en met wanneer gemeenten zich kunnen aanmelden. De dag, de zalen en de thema’s vul je daarna in."
      back={{ href: "/evenementen", label: "Alle evenementen" }}
    >
      <SettingsForm
        id="evenement"
        values={values}
        answer={answer}
        save="Maak het evenement"
        cancelHref="/evenementen"
      >
        {(fields) => (
          <>
            <NameFields fields={fields} isNew />
            <KindChoice field={fields.kind} />
            <MomentInput
              {...text(fields.submissionOpensAt)}
              label="Vanaf wanneer kunnen gemeenten iets aanmelden?"
              help="Vanaf dat moment is het evenement openbaar. Tot die tijd zien alleen jij en je mede-organisatoren het."
            />
            <MomentInput
              {...text(fields.submissionDeadlineAt)}
              label="Tot wanneer?"
              help="De sluitdatum. Daarna kiezen jullie."
            />
          </>
        )}
      </SettingsForm>
    </SettingsPage>
  );
}
