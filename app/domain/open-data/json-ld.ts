import type { FullExample } from "../catalogue/example.ts";
import { dayKey } from "../dates/dutch.ts";
import { isoWithOffset } from "../dates/iso.ts";
import type { Event, LocationDay } from "../events/event.ts";
import { openStatus } from "./status.ts";

interface Shared {
  siteUrl: string;
  /** absolute address of its picture */
  picture: string;
  event: Event;
  example: FullExample;
}

type Node = Record<string, unknown>;

/**
 * An example as search engines read it (schema.org): a work that its gemeente made and, for a
 * workshop that has its time, an event each time it is given. No persons.
 */
export function exampleJsonLd({ siteUrl, picture, event, example }: Shared): Node {
  const url = `${siteUrl}/${event.slug}/voorbeelden/${example.id}`;
  const creator = example.organisations.map(({ name }) => ({ "@type": "Organization", name }));
  const parade = eventNode(event, siteUrl);
  const work: Node = {
    "@type": "CreativeWork",
    "@id": url,
    url,
    name: example.title,
    description: example.summary,
    inLanguage: "nl",
    image: picture,
    creator,
    about: example.themes.map(({ name }) => ({ "@type": "Thing", name })),
    ...(example.kind === "stand" ? { subjectOf: parade } : {}),
  };
  const given = example.runs.map((run, index) => {
    const day = event.days.find(({ opensAt }) => dayKey(opensAt) === dayKey(run.startsAt));
    return {
      "@type": "Event",
      "@id": `${url}#keer-${index + 1}`,
      url,
      name: example.title,
      description: example.summary,
      image: picture,
      inLanguage: "nl",
      startDate: isoWithOffset(run.startsAt),
      endDate: isoWithOffset(run.endsAt),
      eventStatus: statusUrl(event),
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      ...(day ? { location: placeOf(day, run.room) } : {}),
      organizer: creator,
      workFeatured: { "@id": url },
      superEvent: parade,
    };
  });
  return { "@context": "https://schema.org", "@graph": [work, ...given] };
}

function statusUrl(event: Event): string {
  return `https://schema.org/${openStatus(event)}`;
}

function eventNode(event: Event, siteUrl: string): Node {
  const { slug, name, days } = event;
  const [first, last] = [days[0], days.at(-1)];
  return {
    "@type": "Event",
    "@id": `${siteUrl}/${slug}`,
    url: `${siteUrl}/${slug}`,
    name,
    eventStatus: statusUrl(event),
    ...(first && last
      ? {
          startDate: isoWithOffset(first.opensAt),
          endDate: isoWithOffset(last.closesAt),
          location: placeOf(first),
        }
      : {}),
  };
}

function placeOf({ venue, town, address }: LocationDay, room?: string): Node {
  return {
    "@type": "Place",
    name: room ? `${room}, ${venue}` : venue,
    address: {
      "@type": "PostalAddress",
      streetAddress: address,
      addressLocality: town,
      addressCountry: "NL",
    },
  };
}
