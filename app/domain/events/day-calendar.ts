import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { ZONE } from "../dates/dutch.ts";
import { zoneDescription } from "../dates/zone-description.ts";
import { toAmsterdam } from "../dates/zoned.ts";

export interface CalendarDay {
  id: string;
  venue: string;
  address: string;
  opensAt: Date;
  closesAt: Date;
  eventName: string;
  /** behind the @ of the UID: the host that the site runs on */
  host: string;
  /** the page of the event */
  url: string;
}

/** A day of an event as one appointment, for who has no route: iCalendar (RFC 5545), Dutch clock. */
export function dayCalendar(day: CalendarDay): string {
  const calendar = ical({
    name: day.eventName,
    prodId: { company: "PraktijkVoorbeeldenParade", product: "De dag", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: zoneDescription },
    x: [{ key: "X-WR-TIMEZONE", value: ZONE }],
  });
  calendar.createEvent({
    id: `day-${day.id}@${day.host}`,
    stamp: toAmsterdam(day.opensAt),
    status: ICalEventStatus.CONFIRMED,
    start: toAmsterdam(day.opensAt),
    end: toAmsterdam(day.closesAt),
    timezone: ZONE,
    summary: day.eventName,
    location: `${day.venue}, ${day.address}`,
    description: `Lees meer: ${day.url}`,
    url: day.url,
  });
  return calendar.toString();
}
