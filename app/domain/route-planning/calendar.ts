import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { ZONE } from "../dates/dutch.ts";
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
}

export interface CalendarRoute {
  routeId: string;
  /** goes up with every change, so that a calendar replaces what it has */
  sequence: number;
  updatedAt: Date;
  eventName: string;
  /** behind the @ of each UID: the host that the site runs on, never changed afterwards */
  host: string;
  stops: CalendarStop[];
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
    method: ICalCalendarMethod.PUBLISH,
    // A zone named here would also be put on DTSTAMP and LAST-MODIFIED, which have to be in UTC.
    timezone: { name: null, generator: zoneDescription },
    x: [{ key: "X-WR-TIMEZONE", value: ZONE }],
  });
  for (const stop of route.stops) {
    const kind = stop.kind === "workshop" ? "Workshop" : "Stand";
    calendar.createEvent({
      id: `${route.routeId}-${stop.contributionId}@${route.host}`,
      sequence: route.sequence,
      stamp: toAmsterdam(route.updatedAt),
      lastModified: toAmsterdam(route.updatedAt),
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
  return calendar.toString();
}

/**
 * The library knows Amsterdam as another name of Brussels and calls the block so. Events that name
 * a zone which the file does not describe are read in the reader's own zone, so it gets our name.
 */
function zoneDescription(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  if (!block) throw new Error(`no description of the time zone ${zone}`);
  return block
    .replace(/^TZID:.*$/m, `TZID:${zone}`)
    .replace(/^X-LIC-LOCATION:.*$/m, `X-LIC-LOCATION:${zone}`);
}
