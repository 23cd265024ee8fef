import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { ZONE } from "../dates/dutch.ts";
import { zoneDescription } from "../dates/zone-description.ts";
import { toAmsterdam } from "../dates/zoned.ts";
import { type Reason, reasonSentence } from "./reason.ts";

export interface CalendarStop {
  contributionId: string;
  kind: "workshop" | "stand";
  title: string;
  /** who gives it: "Amersfoort" */
  organisation: string;
  /** where to be: "Tent 2, De Loods, Amersfoort" */
  location: string;
  startsAt: Date;
  endsAt: Date;
  reason: Reason;
  /** the page of this example */
  url: string;
  /** goes up each time this appointment changes, so that a calendar replaces what it has */
  sequence: number;
  changedAt: Date;
}

/** What calendars were told of and is not on the route any more. */
export interface CancelledStop {
  contributionId: string;
  title: string;
  location: string;
  startsAt: Date;
  endsAt: Date;
  sequence: number;
  changedAt: Date;
}

export interface CalendarRoute {
  routeId: string;
  eventName: string;
  /** behind the @ of each UID: the host that the site runs on, never changed afterwards */
  host: string;
  stops: CalendarStop[];
  cancelled: CancelledStop[];
  /** for an address that apps ask again: after how many seconds */
  askAgainAfter?: number;
}

/**
 * The route as an iCalendar file (RFC 5545), times in Europe/Amsterdam with the zone described in
 * the file. The same route gives the same file, byte for byte: a UID is made of the route and the
 * contribution, so a stop that moves stays the same appointment.
 */
export function routeCalendar(route: CalendarRoute): string {
  const calendar = ical({
    name: `${route.eventName}: mijn route`,
    prodId: { company: "PraktijkVoorbeeldenParade", product: "Mijn route", language: "NL" },
    ttl: route.askAgainAfter,
    method: ICalCalendarMethod.PUBLISH,
    // A zone named here would also be put on DTSTAMP and LAST-MODIFIED, which have to be in UTC.
    timezone: { name: null, generator: zoneDescription },
    x: [{ key: "X-WR-TIMEZONE", value: ZONE }],
  });
  for (const stop of route.stops) {
    const kind = stop.kind === "workshop" ? "Workshop" : "Stand";
    calendar.createEvent({
      id: `${route.routeId}-${stop.contributionId}@${route.host}`,
      sequence: stop.sequence,
      stamp: toAmsterdam(stop.changedAt),
      lastModified: toAmsterdam(stop.changedAt),
      status: ICalEventStatus.CONFIRMED,
      start: toAmsterdam(stop.startsAt),
      end: toAmsterdam(stop.endsAt),
      timezone: ZONE,
      summary: `${kind}: ${stop.title} (${stop.organisation})`,
      location: stop.location,
      description: `${reasonSentence(stop.reason)}\n\nLees meer: ${stop.url}`,
      url: stop.url,
    });
  }
  for (const stop of route.cancelled) {
    calendar.createEvent({
      id: `${route.routeId}-${stop.contributionId}@${route.host}`,
      sequence: stop.sequence,
      stamp: toAmsterdam(stop.changedAt),
      lastModified: toAmsterdam(stop.changedAt),
      status: ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
      start: toAmsterdam(stop.startsAt),
      end: toAmsterdam(stop.endsAt),
      timezone: ZONE,
      summary: stop.title,
      location: stop.location,
      description: "Deze halte staat niet meer op je route.",
    });
  }
  return calendar.toString();
}
