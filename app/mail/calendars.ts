import { dayCalendar } from "#app/domain/events/day-calendar.ts";
import { appointmentCalendar } from "#app/domain/introductions/appointment-calendar.ts";
import { routeCalendar } from "#app/domain/route-planning/calendar.ts";
import type { MailMessage } from "./messages.ts";

export interface CalendarFile {
  method: "PUBLISH";
  filename: string;
  content: string;
}

/**
 * The calendar file that goes along with a mail, if any: made of the message alone, so that each
 * try sends the same.
 * @param siteUrl the address people see, without a slash at the end
 */
export function calendarOf(message: MailMessage, siteUrl: string): CalendarFile | undefined {
  const host = new URL(siteUrl).hostname;
  const file = (filename: string, content: string) => {
    return { method: "PUBLISH" as const, filename, content };
  };
  switch (message.template) {
    case "introduction-appointment": {
      const startsAt = new Date(message.startsAt);
      return file("afspraak.ics", appointmentCalendar({ ...message, host, startsAt }));
    }
    case "practical":
      return message.route && message.route.stops.length > 0
        ? file("mijn-route.ics", routeFile(message, message.route, { host, siteUrl }))
        : file("dag.ics", dayFile(message, { host, siteUrl }));
    default:
      return undefined;
  }
}

type Practical = Extract<MailMessage, { template: "practical" }>;
type Site = { host: string; siteUrl: string };

function routeFile(
  { eventName, eventSlug, day }: Practical,
  route: NonNullable<Practical["route"]>,
  { host, siteUrl }: Site,
): string {
  const dated = (one: Dated) => ({
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
    changedAt: new Date(one.changedAt),
    location: `${one.where}, ${day.venue}, ${day.town}`,
  });
  return routeCalendar({
    routeId: route.id,
    eventName,
    host,
    stops: route.stops.map((stop) => ({
      ...stop,
      ...dated(stop),
      url: `${siteUrl}/${eventSlug}/voorbeelden/${stop.contributionId}`,
    })),
    cancelled: route.cancelled.map((stop) => ({ ...stop, ...dated(stop) })),
  });
}

interface Dated {
  where: string;
  startsAt: string;
  endsAt: string;
  changedAt: string;
}

function dayFile({ eventName, eventSlug, day }: Practical, { host, siteUrl }: Site): string {
  const [opensAt, closesAt] = [new Date(day.opensAt), new Date(day.closesAt)];
  const url = `${siteUrl}/${eventSlug}`;
  return dayCalendar({ ...day, opensAt, closesAt, eventName, host, url });
}
