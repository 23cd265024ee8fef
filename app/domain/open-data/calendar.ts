import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { listed } from "../catalogue/card.ts";
import { ZONE } from "../dates/dutch.ts";
import { zoneDescription } from "../dates/zone-description.ts";
import { toAmsterdam } from "../dates/zoned.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { OpenDay, OpenProgramme, OpenSession } from "./programme.ts";

/**
 * The whole programme as an iCalendar feed (RFC 5545), times in Europe/Amsterdam with the zone
 * described in the file. A UID is made of the id of the run or item, so what moves stays the same
 * appointment. SEQUENCE is the published version and how often the whole was called off or went on
 * after all: what is newer has the higher one. What does not go on stays there as cancelled, so that
 * calendars take it out.
 *
 * @param siteUrl the address people see, without a slash at the end
 * @param now the stamp while nothing was published yet
 */
export function programmeCalendar(programme: OpenProgramme, siteUrl: string, now: Date): string {
  const { calledOffAt, calledOffTurns, version } = programme;
  const stamp = toAmsterdam(calledOffAt ?? programme.publishedAt ?? now);
  const host = new URL(siteUrl).hostname;
  const calendar = ical({
    name: programme.name,
    prodId: { company: "PraktijkVoorbeeldenParade", product: "Programma", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    // A zone named here would also be put on DTSTAMP and LAST-MODIFIED, which have to be in UTC.
    timezone: { name: null, generator: zoneDescription },
    ttl: 3600,
    url: `${siteUrl}/${programme.slug}/programma`,
    x: [{ key: "X-WR-TIMEZONE", value: ZONE }],
  });
  for (const day of programme.days) {
    for (const session of day.sessions) {
      calendar.createEvent({
        id: `${session.id}@${host}`,
        sequence: version + calledOffTurns,
        stamp,
        lastModified: stamp,
        status: calledOffAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        start: toAmsterdam(session.startsAt),
        end: toAmsterdam(session.endsAt),
        timezone: ZONE,
        summary: summaryOf(session),
        location: locationOf(session, day),
        description: plainText(session.text),
        url: sessionUrl(siteUrl, programme.slug, session),
      });
    }
  }
  return calendar.toString();
}

/** The page of a workshop; what everybody does together is told on the programme. */
export function sessionUrl(siteUrl: string, slug: string, session: OpenSession): string {
  return session.contributionId === null
    ? `${siteUrl}/${slug}/programma`
    : `${siteUrl}/${slug}/voorbeelden/${session.contributionId}`;
}

function summaryOf({ title, organisations }: OpenSession): string {
  return organisations.length === 0 ? title : `${title} (${listed(organisations)})`;
}

function locationOf({ room }: OpenSession, { venue, address }: OpenDay): string {
  return [room, venue, address].filter(Boolean).join(", ");
}
