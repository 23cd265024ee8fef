import type { Example, FullExample } from "../catalogue/example.ts";
import type { PublicChallenge } from "../catalogue/public-challenge.ts";
import { isoWithOffset } from "../dates/iso.ts";
import { isCalledOff, type Event, type LocationDay } from "../events/event.ts";
import { sessionUrl } from "./calendar.ts";
import type { OpenProgramme } from "./programme.ts";
import type {
  FullOpenExample,
  OpenChallenge,
  OpenEvent,
  OpenExample,
  OpenProgrammeAnswer,
} from "./schemas.ts";
import { openStatus } from "./status.ts";

/** Where things are: the address people see, without a slash at the end, and the event's part. */
export interface Site {
  siteUrl: string;
  slug: string;
}

const KINDS = {
  PARADE: "parade",
  WORK_STUDIO: "work-studio",
  MEETING: "meeting",
  CONFERENCE: "conference",
} as const satisfies Record<Event["kind"], OpenEvent["kind"]>;

export function openEvent(event: Event, siteUrl: string): OpenEvent {
  const { slug, name, tagline, kind, isDemo, days, calledOffText } = event;
  return {
    ...{ slug, name, tagline, isDemo },
    kind: KINDS[kind],
    status: openStatus(event),
    calledOffText: isCalledOff(event) ? calledOffText : null,
    days: days.map(openDay),
    url: `${siteUrl}/${slug}`,
  };
}

function openDay({ id, venue, town, address, opensAt, closesAt }: LocationDay) {
  return {
    ...{ id, venue, town, address },
    opensAt: isoWithOffset(opensAt),
    closesAt: isoWithOffset(closesAt),
  };
}

export function openProgramme(programme: OpenProgramme, siteUrl: string): OpenProgrammeAnswer {
  const { slug, version, publishedAt, days } = programme;
  return {
    event: slug,
    version,
    status: openStatus(programme),
    publishedAt: publishedAt && isoWithOffset(publishedAt),
    days: days.map(({ sessions, ...day }) => ({
      ...openDay(day),
      sessions: sessions.map((session) => {
        const { id, kind, title, text, room, round, contributionId, organisations, theme } =
          session;
        return {
          ...{ id, kind, title, text, room, round, organisations, theme },
          exampleId: contributionId,
          startsAt: isoWithOffset(session.startsAt),
          endsAt: isoWithOffset(session.endsAt),
          url: sessionUrl(siteUrl, slug, session),
        };
      }),
    })),
  };
}

export function openExample(example: Example, { siteUrl, slug }: Site): OpenExample {
  const { id, kind, workshopForm, stage, title, summary, organisations, themes } = example;
  const url = `${siteUrl}/${slug}/voorbeelden/${id}`;
  return {
    ...{ id, kind, workshopForm, stage, title, summary },
    organisations: organisations.map(({ name, code, province }) => {
      return { name, municipalityCode: code, province };
    }),
    themes: themes.map((theme) => ({ slug: theme.slug, name: theme.name, family: theme.family })),
    stand: example.place && { number: example.place.number, zone: example.place.zone },
    sessions: example.runs.map(({ round, room, startsAt, endsAt }) => {
      return { round, room, startsAt: isoWithOffset(startsAt), endsAt: isoWithOffset(endsAt) };
    }),
    url,
    picture: `${url}/beeld.png`,
  };
}

/** With its texts. Who presents a workshop stays out: that may be a person. */
export function openFullExample(example: FullExample, site: Site): FullOpenExample {
  const { story, results, considerations, audience, workshop } = example;
  return {
    ...openExample(example, site),
    ...{ story, results, considerations, audience },
    minutes: workshop?.minutes ?? null,
    maxGroup: workshop?.maxGroup ?? null,
  };
}

export function openChallenge(challenge: PublicChallenge, { siteUrl, slug }: Site): OpenChallenge {
  const { id, title, text, inHouse, toSow, organisation, themes } = challenge;
  return {
    ...{ id, title, text, inHouse, toSow, organisation },
    themes: themes.map((theme) => ({ slug: theme.slug, name: theme.name, family: theme.family })),
    url: `${siteUrl}/${slug}/vraagstukken`,
  };
}
