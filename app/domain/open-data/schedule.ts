import { dayKey } from "../dates/dutch.ts";
import { isoWithOffset } from "../dates/iso.ts";
import { timeText } from "../dates/local.ts";
import { addressFrom } from "../events/address.ts";
import { plainText } from "../markdown/plain-text.ts";
import { THEME_FAMILY_NAMES } from "../themes/family.ts";
import { sessionUrl } from "./calendar.ts";
import { stableNumber, stableUuid } from "./identity.ts";
import type { OpenProgramme, OpenSession } from "./programme.ts";

/** Where something is that has no room of its own. */
const EVERYWHERE = "Overal";
const SLOT_MINUTES = 5;
/** The format has no word for it, and every app shows the title. */
const CALLED_OFF = "Gaat niet door: ";

/** One session as conference apps know it: the family of frab, pentabarf and pretalx. */
export interface ScheduleEvent {
  id: number;
  guid: string;
  date: string;
  /** HH:mm, on the Dutch clock */
  start: string;
  /** HH:mm */
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  subtitle: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  description: string;
  /** organisations, never people */
  persons: { id: number; guid: string; public_name: string }[];
  links: { url: string; title: string }[];
}

export interface Schedule {
  version: string;
  base_url: string;
  conference: {
    acronym: string;
    title: string;
    start: string;
    end: string;
    daysCount: number;
    timeslot_duration: string;
    time_zone_name: string;
    url: string;
    tracks: { name: string; slug: string }[];
    rooms: { name: string; guid: string }[];
    days: {
      index: number;
      date: string;
      day_start: string;
      day_end: string;
      rooms: Record<string, ScheduleEvent[]>;
    }[];
  };
}

/** The programme in the form of schedule.json; `siteUrl` without a slash at the end. */
export function scheduleOf(programme: OpenProgramme, siteUrl: string): Schedule {
  const acronym = acronymOf(programme.slug);
  const days = programme.days.map((day, index) => ({
    index: index + 1,
    date: dayKey(day.opensAt),
    day_start: isoWithOffset(day.opensAt),
    day_end: isoWithOffset(day.closesAt),
    rooms: byRoom(
      day.sessions.map((session) => eventOf(session, { acronym, siteUrl, slug: programme.slug })),
    ),
  }));
  const roomNames = [...new Set(days.flatMap(({ rooms }) => Object.keys(rooms)))];
  const tracks = new Set(programme.days.flatMap((day) => day.sessions.map(trackOf)));
  return {
    // Apps read again what has another version.
    version: String(programme.version + programme.calledOffTurns),
    base_url: `${siteUrl}/`,
    conference: {
      acronym,
      title: `${programme.calledOffAt ? CALLED_OFF : ""}${programme.name}`,
      start: days[0]?.date ?? "",
      end: days.at(-1)?.date ?? "",
      daysCount: days.length,
      timeslot_duration: clockOf(SLOT_MINUTES),
      time_zone_name: "Europe/Amsterdam",
      url: `${siteUrl}/${programme.slug}/programma`,
      tracks: [...tracks].filter(Boolean).map((name) => ({ name, slug: addressFrom(name) })),
      rooms: roomNames.map((name) => {
        return { name, guid: stableUuid(`room ${programme.slug} ${name}`) };
      }),
      days,
    },
  };
}

/** The file that conference apps fetch. */
export function scheduleJson(programme: OpenProgramme, siteUrl: string): string {
  const file = {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "PraktijkVoorbeeldenParade", version: "1" },
    schedule: scheduleOf(programme, siteUrl),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Small letters, digits and lines, at least four: what every reader of the format takes. */
function acronymOf(slug: string): string {
  return slug.replaceAll("-", "_").padEnd(4, "_");
}

function byRoom(events: readonly ScheduleEvent[]): Record<string, ScheduleEvent[]> {
  const rooms: Record<string, ScheduleEvent[]> = {};
  for (const event of events) (rooms[event.room] ??= []).push(event);
  return rooms;
}

function eventOf(
  session: OpenSession,
  { acronym, siteUrl, slug }: { acronym: string; siteUrl: string; slug: string },
): ScheduleEvent {
  const { id, kind, title, startsAt, endsAt, organisations } = session;
  const number = stableNumber(id);
  const url = sessionUrl(siteUrl, slug, session);
  const name = addressFrom(title);
  return {
    id: number,
    guid: stableUuid(id),
    date: isoWithOffset(startsAt),
    start: timeText(startsAt),
    duration: clockOf((endsAt.getTime() - startsAt.getTime()) / 60_000),
    room: session.room ?? EVERYWHERE,
    slug: `${acronym}-${number}${name ? `-${name}` : ""}`,
    url,
    title,
    subtitle: session.round === null ? "" : `Ronde ${session.round}`,
    track: trackOf(session),
    type: kind === "workshop" ? "workshop" : "other",
    language: "nl",
    abstract: plainText(session.text),
    description: "",
    persons: organisations.map((organisation) => ({
      id: stableNumber(`organisation ${organisation}`),
      guid: stableUuid(`organisation ${organisation}`),
      public_name: organisation,
    })),
    links: kind === "workshop" ? [{ url, title: "Lees meer" }] : [],
  };
}

function trackOf({ theme }: OpenSession): string {
  return theme ? THEME_FAMILY_NAMES[theme.family] : "";
}

/** 45 → "00:45" */
function clockOf(minutes: number): string {
  const whole = Math.round(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
