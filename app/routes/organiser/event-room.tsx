import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roomForm } from "#app/domain/events/day-forms.ts";
import { roomAsText } from "#app/domain/events/day-settings.ts";
import { freeSpot } from "#app/domain/events/room-spot.ts";
import { REMOVE } from "#app/domain/events/remove.ts";
import { loadDay } from "#app/features/events/load-settings.ts";
import { removeRoom } from "#app/features/events/remove-part.ts";
import { saveRoom } from "#app/features/events/save-room.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { NEW } from "./parts/day-texts.ts";
import { PartRemoval, RemoveLink } from "./parts/part-removal.tsx";
import { removalAnswer } from "./parts/removal-answer.ts";
import { RoomFields } from "./parts/room-fields.tsx";
import { giveBack } from "./parts/settings-answer.ts";
import { SettingsForm } from "./parts/settings-form.tsx";
import { settingsHref, SettingsPage } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Zaal | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-room", async ({ params, request }) => {
  const { event: slug = "", day: dayId = "", room: roomId = "" } = params;
  const day = orNotFound(await loadDay(slug, dayId));
  const dayHref = settingsHref(slug, `dagen/${day.id}`);
  const asks = new URL(request.url).searchParams.get("weg") === "ja";
  if (roomId === NEW) {
    const values = roomAsText({
      ...{ name: "", capacity: 0, screen: true, power: true, tables: true },
      ...freeSpot(day.rooms, day.plan),
    });
    return data({ dayHref, name: null, asks: false, values: { ...values, capacity: "" } });
  }
  const room = orNotFound(day.rooms.find(({ id }) => id === roomId));
  return data({ dayHref, name: room.name, asks, values: roomAsText(room) });
});

export const action = change("routes/organiser/event-room", async ({ request, params }) => {
  const { event: eventSlug = "", day: dayId = "", room = "" } = params;
  const dayHref = settingsHref(eventSlug, `dagen/${dayId}`);
  if ((await textOf(request, "intent")) === REMOVE) {
    const removed = await removeRoom({ eventSlug, dayId, id: room });
    return removed.ok ? goToAndTell(dayHref, "De zaal is weg.") : removalAnswer(removed);
  }
  const form = await readForm(request, roomForm);
  if (!form.ok) return form.answer;
  const { seen, ...sent } = form.value;
  const id = room === NEW ? null : room;
  const saved = await saveRoom({ eventSlug, dayId, id }, { seen, sent });
  if (!saved.ok) return giveBack(form, saved);
  return goToAndTell(dayHref, `${sent.name} is bewaard.`);
});

export default function EventRoom() {
  const { dayHref, name, asks, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      narrow
      title={name ?? "Een zaal toevoegen"}
      back={{ href: dayHref, label: "Terug naar de dag" }}
    >
      <PartRemoval asks={asks} answer={answer} what="deze zaal" />
      <SettingsForm id="zaal" values={values} answer={answer} cancelHref={dayHref}>
        {(fields) => <RoomFields fields={fields} />}
      </SettingsForm>
      {name && !asks ? <RemoveLink what="deze zaal" /> : null}
    </SettingsPage>
  );
}
