import { listBookmarks } from "#app/db/bookmarks.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { readCandidateDay } from "#app/db/route-candidates.ts";
import { findRoute } from "#app/db/routes.ts";
import { isOver } from "#app/domain/events/event.ts";
import type { Kept } from "#app/domain/offline/state.ts";

/** More than this nobody reads in a day; a phone on a crowded network fetches them all. */
const MOST_EXAMPLES = 40;

/**
 * What a visitor's phone takes along for the day: their own pages, the routes of colleagues when
 * they share them, the programme, the plan, and the examples that are on the route or saved. No
 * pages once the event is over; null for who is not registered.
 */
export async function loadTakeAlong(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<Omit<Kept, "at"> | null> {
  const event = await findEvent(eventSlug);
  const registration = event && (await findRegistration(userId, eventSlug));
  if (!registration) return null;
  const { id, locationDayId } = registration;
  const known = { person: userId, registration: id, event: eventSlug };
  if (isOver(event, now)) return { ...known, pages: [], titles: {}, runs: {} };
  const [route, bookmarks, day] = await Promise.all([
    findRoute(id),
    listBookmarks(id),
    readCandidateDay(locationDayId, id),
  ]);
  const stops = route?.stops.map(({ contributionId }) => contributionId) ?? [];
  const examples = [...new Set([...stops, ...bookmarks])].slice(0, MOST_EXAMPLES);
  const lines = day.runs.filter(({ place }) => place !== null);
  const paths = [
    ...["mijn-route", "programma", "plattegrond", "mijn-aanmelding", "mijn-route/afdrukken"],
    // Who does not share has only a form there, and that needs a connection.
    ...(registration.sharesRoute ? ["mijn-route/samen"] : []),
    ...lines.map((run) => `mijn-route/plek/${run.id}`),
    ...examples.map((example) => `voorbeelden/${example}`),
  ];
  return {
    ...known,
    pages: paths.map((path) => `/${eventSlug}/${path}`),
    titles: Object.fromEntries(day.candidates.map((one) => [one.id, one.title])),
    runs: Object.fromEntries(day.runs.map((run) => [run.id, run.contributionId])),
  };
}
