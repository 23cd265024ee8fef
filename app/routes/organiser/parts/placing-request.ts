import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { chosenDay } from "#app/domain/events/event.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { placingForm } from "#app/domain/selection/forms.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { orNotFound, signedIn } from "#app/http/guard.ts";
import { dayHref } from "./day-href.ts";
import { tell } from "./placing-words.ts";

type PlacingPage = "plattegrond" | "programma";

/** Loads one day of the event for a page on which things get their place, with the way to its other days. */
export async function loadPlacing<Loaded extends object>(
  { params, request }: LoaderFunctionArgs,
  page: PlacingPage,
  load: (eventId: string, dayId: string) => Promise<Loaded>,
) {
  const event = orNotFound(await loadEvent(params.event));
  const chosen = chosenDay(event, new URL(request.url).searchParams);
  const { told, headers } = await readTold(request);
  const days = event.days.map(({ town, opensAt }, index) => ({
    label: `${town}, ${dayAndMonth(opensAt)}`,
    href: dayHref(event.slug, page, index + 1),
    current: index + 1 === chosen?.number,
  }));
  const loaded = chosen ? await load(event.id, chosen.day.id) : null;
  return data({ slug: event.slug, days, told, loaded }, { headers });
}

/** Does what a button on such a page says, and comes back to the same day. */
export async function placeFrom(
  { params, request, viewer }: ActionFunctionArgs & { viewer: MaybeViewer },
  page: PlacingPage,
) {
  const form = await readForm(request, placingForm);
  if (!form.ok) return form.answer;
  const event = orNotFound(await loadEvent(params.event));
  const { contributionId } = form.value;
  const { userId } = signedIn(viewer);
  const at = { contributionId, eventSlug: event.slug, userId, now: new Date() };
  const told = tell(await carryOut(form.value, at));
  if (!told.ok) return form.refuse({ [told.field]: [told.sentence] });
  const chosen = chosenDay(event, new URL(request.url).searchParams);
  return goToAndTell(dayHref(event.slug, page, chosen?.number ?? 1), told.sentence);
}
