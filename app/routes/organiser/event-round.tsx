import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeText } from "#app/domain/dates/local.ts";
import { roundForm } from "#app/domain/events/day-forms.ts";
import { roundAsText } from "#app/domain/events/day-settings.ts";
import { REMOVE } from "#app/domain/events/remove.ts";
import { loadDay } from "#app/features/events/load-settings.ts";
import { removeRound } from "#app/features/events/remove-part.ts";
import { saveRound } from "#app/features/events/save-round.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { text } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";
import { NEW } from "./parts/day-texts.ts";
import { TimeInput } from "./parts/moment-input.tsx";
import { PartRemoval, RemoveLink } from "./parts/part-removal.tsx";
import { removalAnswer } from "./parts/removal-answer.ts";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage } from "./parts/settings-page.tsx";
import { plural } from "./parts/settings-words.ts";

export const meta: MetaFunction = () => [{ title: "Ronde | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-round", async ({ params, request }) => {
  const { event: slug = "", day: dayId = "", round: roundId = "" } = params;
  const day = orNotFound(await loadDay(slug, dayId));
  const dayHref = settingsHref(slug, `dagen/${day.id}`);
  if (roundId === NEW) {
    const next = Math.max(0, ...day.rounds.map(({ number }) => number)) + 1;
    const values = { ...roundAsText({ number: next, starts: "", ends: "" }), sure: "" };
    return data({ dayHref, title: null, visitors: 0, asks: false, values });
  }
  const round = orNotFound(day.rounds.find(({ id }) => id === roundId));
  const { number, startsAt, endsAt, visitors } = round;
  const asks = new URL(request.url).searchParams.get("weg") === "ja";
  const times = { starts: timeText(startsAt), ends: timeText(endsAt) };
  const values = { ...roundAsText({ number, ...times }), sure: "" };
  return data({ dayHref, title: `Ronde ${number}`, visitors, asks, values });
});

export const action = change("routes/organiser/event-round", async ({ request, params }) => {
  const { event: eventSlug = "", day: dayId = "", round = "" } = params;
  const dayHref = settingsHref(eventSlug, `dagen/${dayId}`);
  if ((await textOf(request, "intent")) === REMOVE) {
    const removed = await removeRound({ eventSlug, dayId, id: round });
    return removed.ok ? goToAndTell(dayHref, "De ronde is weg.") : removalAnswer(removed);
  }
  const form = await readForm(request, roundForm);
  if (!form.ok) return form.answer;
  const { seen, sure, ...sent } = form.value;
  const id = round === NEW ? null : round;
  const saved = await saveRound({ eventSlug, dayId, id }, { seen, sent }, { sure: sure === "on" });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(dayHref, `Ronde ${sent.number} is bewaard.`);
});

export default function EventRound() {
  const { dayHref, title, visitors, asks, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      narrow
      title={title ?? "Een ronde toevoegen"}
      back={{ href: dayHref, label: "Terug naar de dag" }}
    >
      <PartRemoval asks={asks} answer={answer} what="deze ronde" />
      <SettingsForm id="ronde" values={values} answer={answer} cancelHref={dayHref}>
        {(fields) => (
          <>
            <TextInput
              {...text(fields.number)}
              label="Welk nummer heeft de ronde?"
              inputMode="numeric"
              width="short"
            />
            <div className="field-row">
              <TimeInput {...text(fields.starts)} label="Van" />
              <TimeInput {...text(fields.ends)} label="Tot" />
            </div>
            {visitors > 0 ? (
              <Checkbox
                id={fields.sure.id}
                name="sure"
                value="on"
                error={fields.sure.errors}
                label={`Laat bij een andere tijd de route van ${plural(visitors, "bezoeker", "bezoekers")} meeschuiven. Stands die dan in de weg zitten, gaan van hun route af.`}
              />
            ) : null}
          </>
        )}
      </SettingsForm>
      {title && !asks ? <RemoveLink what="deze ronde" /> : null}
    </SettingsPage>
  );
}
