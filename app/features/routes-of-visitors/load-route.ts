import { findEvent } from "#app/db/events.ts";
import { listOnOtherDays, type OnOtherDay } from "#app/db/other-days.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";
import type { DayFullness } from "#app/domain/route-planning/fullness.ts";
import { isOver, programmeIsPublic, type LocationDay } from "#app/domain/events/event.ts";
import { dayFrom } from "#app/domain/route-planning/later-day.ts";
import { freeFrom } from "#app/domain/route-planning/own-choice.ts";
import type { Stop } from "#app/domain/route-planning/route.ts";
import { droppedOffers, savedOffers, suggestedOffers, type Offer } from "./offers.ts";
import { readPlanning, type Planning } from "./planning.ts";
import { programmeNews, type ProgrammeNews } from "./programme-news.ts";
import { rearrangedView, type RearrangedView } from "./rearranged-view.ts";
import { routeEntries, type RouteEntry } from "./route-entries.ts";
import { routeWalk, type RouteWalk } from "./route-walk.ts";

export interface RouteView {
  /** the event has been: the route can be read, not changed */
  isOver: boolean;
  day: LocationDay;
  /** stands have places or workshops have rounds */
  hasProgramme: boolean;
  hasInterests: boolean;
  /** one was proposed or made; it may have no stops (any more) */
  hasRoute: boolean;
  stops: number;
  /** the seats of the workshops are being drawn: nobody takes one by hand */
  isDrawing: boolean;
  entries: RouteEntry[];
  walk: RouteWalk | null;
  /** saved, but not on the route */
  saved: Offer[];
  suggested: Offer[];
  /** saved, and only to be seen on a day on which they do not come */
  elsewhere: OnOtherDay[];
  fullness: DayFullness;
  rearranged: RearrangedView | null;
  /** what they took off, the last one first */
  dropped: Offer[];
  news: ProgrammeNews | null;
}

/** Somebody's own day, as their page shows it; null for who is not registered. */
export async function loadRoute(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<RouteView | null> {
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  if (!event || !registration) return null;
  const route = await findRoute(registration.id);
  const planning = await readPlanning(registration, eventSlug);
  // What could still come on it comes in what is left of the day.
  const ahead = { ...planning, day: dayFrom(planning.day, freeFrom(now)) };
  const stops = planning
    .placed(route?.stops ?? [])
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return {
    isOver: isOver(event, now),
    day: planning.source.day,
    hasProgramme: planning.candidates.size > 0,
    hasInterests: registration.interests.length > 0,
    hasRoute: route !== null,
    stops: stops.length,
    isDrawing: planning.source.isDrawing,
    entries: routeEntries(ahead, stops),
    walk: routeWalk(planning, stops),
    saved: savedOffers(ahead, stops),
    suggested: suggestedOffers(ahead, stops),
    elsewhere: !programmeIsPublic(event, now)
      ? []
      : await listOnOtherDays(
          registration,
          planning.bookmarks.filter((one) => !planning.candidates.has(one)),
        ),
    fullness: registration.fullness,
    rearranged: rearrangedView(planning, route, stops, now),
    dropped: droppedOffers(ahead, stops),
    news: await programmeNews(registration, ownRuns(planning, stops)),
  };
}

/** On the route, or in line for it. */
function ownRuns({ runs }: Planning, stops: readonly Stop[]): string[] {
  const waiting = runs.filter(({ place }) => place !== null).map(({ runId }) => runId);
  return [...waiting, ...stops.flatMap(({ runId }) => runId ?? [])];
}
