import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeText } from "#app/domain/dates/local.ts";
import { itemForm } from "#app/domain/events/day-forms.ts";
import { itemAsText } from "#app/domain/events/day-settings.ts";
import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { REMOVE } from "#app/domain/events/remove.ts";
import { loadDay } from "#app/features/events/load-settings.ts";
import { removeItem } from "#app/features/events/remove-part.ts";
import { saveItem } from "#app/features/events/save-item.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import { NEW } from "./parts/day-texts.ts";
import { TimeInput } from "./parts/moment-input.tsx";
import { PartRemoval, RemoveLink } from "./parts/part-removal.tsx";
import { removalAnswer } from "./parts/removal-answer.ts";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [
  { title: "Wat iedereen samen doet | PraktijkVoorbeeldenParade" },
];

const EMPTY = itemAsText({ title: "", place: "", text: "", starts: "", ends: "" });

export const loader = view("routes/organiser/event-item", async ({ params, request }) => {
  const { event: slug = "", day: dayId = "", item: itemId = "" } = params;
  const day = orNotFound(await loadDay(slug, dayId));
  const dayHref = settingsHref(slug, `dagen/${day.id}`);
  if (itemId === NEW) return data({ dayHref, title: null, asks: false, values: EMPTY });
  const { title, place, text, startsAt, endsAt } = orNotFound(
    day.items.find(({ id }) => id === itemId),
  );
  const times = { starts: timeText(startsAt), ends: timeText(endsAt) };
  const asks = new URL(request.url).searchParams.get("weg") === "ja";
  return data({
    dayHref,
    title,
    asks,
    values: itemAsText({ title, place: place ?? "", text, ...times }),
  });
});

export const action = change("routes/organiser/event-item", async ({ request, params }) => {
  const { event: eventSlug = "", day: dayId = "", item = "" } = params;
  const dayHref = settingsHref(eventSlug, `dagen/${dayId}`);
  if ((await textOf(request, "intent")) === REMOVE) {
    const removed = await removeItem({ eventSlug, dayId, id: item });
    return removed.ok ? goToAndTell(dayHref, "Het is weg.") : removalAnswer(removed);
  }
  const form = await readForm(request, itemForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const id = item === NEW ? null : item;
  const saved = await saveItem({ eventSlug, dayId, id }, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(dayHref, `${sent.title} is bewaard.`);
});

export default function EventItem() {
  const { dayHref, title, asks, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      narrow
      title={title ?? "Wat doet iedereen samen?"}
      intro={
        title
          ? undefined
          : "Zoals de inloop, de lunch of het slot. Bezoekers zien het in hun route."
      }
      back={{ href: dayHref, label: "Terug naar de dag" }}
    >
      <PartRemoval asks={asks} answer={answer} what="dit onderdeel" />
      <SettingsForm id="onderdeel" values={values} answer={answer} cancelHref={dayHref}>
        {(fields) => (
          <>
            <TextInput
              {...text(fields.title)}
              label="Wat is het?"
              maxLength={EVENT_LIMITS.itemTitle}
              width="medium"
            />
            <div className="field-row">
              <TimeInput {...text(fields.starts)} label="Van" />
              <TimeInput {...text(fields.ends)} label="Tot" />
            </div>
            <TextInput
              {...text(fields.place)}
              label="Waar?"
              optional
              maxLength={EVENT_LIMITS.place}
              width="medium"
            />
            <TextArea
              {...text(fields.text)}
              label="Wat is er te zien of te horen?"
              help="Staat in het programma. Een lege regel begint een nieuwe alinea."
              optional
              rows={5}
              maxLength={EVENT_LIMITS.itemText}
            />
          </>
        )}
      </SettingsForm>
      {title && !asks ? <RemoveLink what="dit onderdeel" /> : null}
    </SettingsPage>
  );
}
