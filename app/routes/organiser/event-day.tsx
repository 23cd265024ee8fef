import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate } from "#app/domain/dates/dutch.ts";
import { dayForm } from "#app/domain/events/day-forms.ts";
import { dayAsText, daySettings } from "#app/domain/events/day-settings.ts";
import { REMOVE } from "#app/domain/events/remove.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadDay } from "#app/features/events/load-settings.ts";
import { removeDay } from "#app/features/events/remove-day.ts";
import { saveDay } from "#app/features/events/save-day.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Notice } from "#app/ui/notice.tsx";
import { ConfirmRemoval } from "#app/ui/confirm-removal.tsx";
import { DayFields } from "./parts/day-fields.tsx";
import { DayParts } from "./parts/day-parts.tsx";
import { dayTexts, NEW, NEW_DAY } from "./parts/day-texts.ts";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";
import { plural } from "./parts/settings-words.ts";

export const meta: MetaFunction = () => [{ title: "Dag | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-day", async ({ params, request }) => {
  const { event: slug = "", day: dayId = "" } = params;
  if (dayId === NEW) {
    return data({ slug, day: null, number: 0, values: NEW_DAY, told: null, asks: false });
  }
  const day = orNotFound(await loadDay(slug, dayId));
  const { days } = orNotFound(await loadEvent(slug));
  const number = days.findIndex(({ id }) => id === day.id) + 1;
  const { told, headers } = await readTold(request);
  const asks = new URL(request.url).searchParams.get("weg") === "dag";
  const values = dayAsText(daySettings(day));
  return data({ slug, day: dayTexts(day), number, values, told, asks }, { headers });
});

export const action = change("routes/organiser/event-day", async ({ request, params }) => {
  const { event: eventSlug = "", day = "" } = params;
  if ((await textOf(request, "intent")) === REMOVE) return remove(eventSlug, day);
  const form = await readForm(request, dayForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const dayId = day === NEW ? null : day;
  const saved = await saveDay({ eventSlug, dayId }, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(
    settingsHref(eventSlug, `dagen/${saved.dayId}`),
    dayId ? "De dag is bewaard." : "De dag is er. Vul hieronder de zalen en rondes in.",
  );
});

async function remove(eventSlug: string, dayId: string) {
  const removed = await removeDay({ eventSlug, dayId });
  if (removed.ok) return goToAndTell(settingsHref(eventSlug), "De dag is weg.");
  if (removed.reason === "not-found") throw notFound();
  const { visitors, workshops, stands, chosenBy } = removed.hangs;
  const hangs = [
    visitors > 0 && plural(visitors, "bezoeker", "bezoekers"),
    workshops > 0 && plural(workshops, "workshop in het rooster", "workshops in het rooster"),
    stands > 0 && plural(stands, "stand op een plek", "stands op een plek"),
    chosenBy > 0 &&
      plural(chosenBy, "voorbeeld dat deze dag koos", "voorbeelden die deze dag kozen"),
  ].filter((part) => part !== false);
  const stays = `Aan deze dag hangt nog: ${hangs.join(", ")}. Verplaats dat eerst.`;
  return data({ result: undefined, stays }, { status: 409 });
}

export default function EventDay() {
  const { slug, day, number, values, told, asks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = settingsHref(slug, `dagen/${day?.id ?? NEW}`);
  return (
    <>
      <SettingsPage
        title={day ? longDate(day.opensAt) : "Een dag toevoegen"}
        intro={day ? `${day.venue}, ${day.town}` : "Waar en wanneer is het?"}
        back={toSettings(slug)}
        told={told}
      >
        {answer && "stays" in answer ? (
          <Notice tone="error" title="Deze dag kan niet weg" live>
            {answer.stays}
          </Notice>
        ) : null}
        {asks ? (
          <ConfirmRemoval
            intent={REMOVE}
            title="Wil je deze dag weghalen?"
            yes="Ja, haal de dag weg"
            backHref={here}
          >
            De zalen, de rondes en de plattegrond van deze dag gaan mee weg.
          </ConfirmRemoval>
        ) : null}
        <SettingsForm
          id="dag"
          values={values}
          answer={answer}
          cancelHref={day ? undefined : settingsHref(slug)}
        >
          {(fields) => <DayFields fields={fields} moves={day !== null && day.rounds.length > 0} />}
        </SettingsForm>
      </SettingsPage>
      {day ? <DayParts {...{ day, number, here, slug }} /> : null}
    </>
  );
}
