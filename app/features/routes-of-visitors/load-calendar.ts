import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";
import { listTold, writeTold } from "#app/db/told-stops.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { listed } from "#app/domain/catalogue/card.ts";
import { isCalledOff } from "#app/domain/events/event.ts";
import { routeCalendar } from "#app/domain/route-planning/calendar.ts";
import { tell, type Appointment, type Telling } from "#app/domain/route-planning/told-stops.ts";
import { readPlanning } from "./planning.ts";

interface Asked {
  userId: string;
  eventSlug: string;
  /** the address people see, without a slash at the end */
  siteUrl: string;
  /** for an address that apps ask again: after how many seconds */
  askAgainAfter?: number;
}

/**
 * Somebody's route as an iCalendar file, with what calendars were told before and is not on it any
 * more as cancelled. Null for who is not registered or has no route.
 */
export async function loadCalendar(asked: Asked, now: Date): Promise<string | null> {
  const { userId, eventSlug, siteUrl, askAgainAfter } = asked;
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  const route = registration && (await findRoute(registration.id));
  if (!event || !registration || !route) return null;
  const { placed, candidates, source, runs } = await readPlanning(registration, eventSlug);
  const venue = `${source.day.venue}, ${source.day.town}`;
  // What does not go on is told as cancelled, like whatever else went from the route.
  const stops = (isCalledOff(event) ? [] : placed(route.stops)).flatMap((stop) => {
    const candidate = candidates.get(stop.contributionId);
    if (!candidate) return [];
    const { contributionId, kind, startsAt, endsAt, reason } = stop;
    const { title } = candidate;
    const room = runs.find(({ runId }) => runId === stop.runId)?.roomName;
    const location = `${room ?? `Stand ${candidate.placeNumber}`}, ${venue}`;
    const url = `${siteUrl}/${eventSlug}/voorbeelden/${contributionId}`;
    const organisation = listed(candidate.organisations);
    return { contributionId, kind, title, organisation, location, startsAt, endsAt, reason, url };
  });
  const appointments = stops.map(({ contributionId, title, location, startsAt, endsAt }) => {
    return { contributionId, title, place: location, startsAt, endsAt };
  });
  const { told } = await tellCalendars(registration.id, route, appointments, now);
  const known = new Map(told.map((one) => [one.contributionId, one]));
  return routeCalendar({
    routeId: route.id,
    eventName: event.name,
    host: new URL(siteUrl).hostname,
    askAgainAfter,
    stops: stops.flatMap((stop) => {
      const one = known.get(stop.contributionId);
      return one ? { ...stop, sequence: one.sequence, changedAt: one.changedAt } : [];
    }),
    cancelled: told
      .filter(({ isCancelled }) => isCancelled)
      .map(({ place, ...one }) => ({ ...one, location: place })),
  });
}

/** Two apps that ask at the same moment hear the same. */
function tellCalendars(
  registrationId: string,
  route: { id: string; sequence: number },
  appointments: Appointment[],
  now: Date,
): Promise<Telling> {
  return inTransaction(async (tx) => {
    await lockRegistration(registrationId, tx);
    const telling = tell(await listTold(route.id, tx), appointments, route.sequence, now);
    await writeTold(route.id, telling.news, tx);
    return telling;
  });
}
