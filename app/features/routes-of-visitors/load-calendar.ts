import { findEvent } from "#app/db/events.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";
import { routeCalendar } from "#app/domain/route-planning/calendar.ts";
import { listed } from "#app/domain/catalogue/card.ts";
import { readPlanning } from "./planning.ts";

/**
 * Somebody's route as an iCalendar file. `siteUrl`: the address people see, without a slash at
 * the end. Null for who is not registered or has no route.
 */
export async function loadCalendar(
  userId: string,
  eventSlug: string,
  siteUrl: string,
): Promise<string | null> {
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  const route = registration && (await findRoute(registration.id));
  if (!event || !registration || !route) return null;
  const { placed, candidates, source, runs } = await readPlanning(registration, eventSlug);
  const venue = `${source.day.venue}, ${source.day.town}`;
  return routeCalendar({
    routeId: route.id,
    sequence: route.sequence,
    updatedAt: route.updatedAt,
    eventName: event.name,
    host: new URL(siteUrl).hostname,
    stops: placed(route.stops).flatMap((stop) => {
      const candidate = candidates.get(stop.contributionId);
      if (!candidate) return [];
      const room = runs.find(({ runId }) => runId === stop.runId)?.roomName;
      const spot = room ?? `Stand ${candidate.placeNumber}`;
      return {
        contributionId: stop.contributionId,
        kind: stop.kind,
        title: candidate.title,
        organisation: listed(candidate.organisations),
        location: `${spot}, ${venue}`,
        startsAt: stop.startsAt,
        endsAt: stop.endsAt,
        reason: stop.reason,
        url: `${siteUrl}/${eventSlug}/voorbeelden/${stop.contributionId}`,
      };
    }),
  });
}
