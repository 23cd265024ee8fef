import type { OpenProgramme } from "./programme.ts";
import { scheduleOf, type ScheduleEvent } from "./schedule.ts";

/** The programme in the form of schedule.xml, as frab writes it and conference apps read it. */
export function scheduleXml(programme: OpenProgramme, siteUrl: string): string {
  const { version, base_url, conference } = scheduleOf(programme, siteUrl);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<schedule>",
    '  <generator name="PraktijkVoorbeeldenParade" version="1"/>',
    `  ${element("version", version)}`,
    "  <conference>",
    `    ${element("acronym", conference.acronym)}`,
    `    ${element("title", conference.title)}`,
    ...(conference.start === ""
      ? []
      : [`    ${element("start", conference.start)}`, `    ${element("end", conference.end)}`]),
    `    ${element("days", String(conference.daysCount))}`,
    `    ${element("timeslot_duration", conference.timeslot_duration)}`,
    `    ${element("base_url", base_url)}`,
    `    ${element("url", conference.url)}`,
    `    ${element("time_zone_name", conference.time_zone_name)}`,
    ...conference.tracks.map(
      ({ name, slug }) => `    <track${attributes({ name, slug })}>${escaped(name)}</track>`,
    ),
    "  </conference>",
    ...conference.days.flatMap(({ index, date, day_start, day_end, rooms }) => [
      `  <day${attributes({ index, date, start: day_start, end: day_end })}>`,
      ...Object.entries(rooms).flatMap(([name, events]) => [
        `    <room${attributes({ name })}>`,
        ...events.flatMap(eventLines),
        "    </room>",
      ]),
      "  </day>",
    ]),
    "</schedule>",
    "",
  ].join("\n");
}

function eventLines(event: ScheduleEvent): string[] {
  const { id, guid, persons, links } = event;
  const fields = [
    "room",
    "title",
    "subtitle",
    "type",
    "date",
    "start",
    "duration",
    "abstract",
    "slug",
    "track",
    "language",
    "description",
    "url",
  ] as const;
  return [
    `      <event${attributes({ id, guid })}>`,
    ...fields.map((name) => `        ${element(name, event[name])}`),
    "        <persons>",
    ...persons.map(
      (one) =>
        `          <person${attributes({ id: one.id, guid: one.guid })}>${escaped(one.public_name)}</person>`,
    ),
    "        </persons>",
    "        <links>",
    ...links.map(
      ({ url, title }) => `          <link${attributes({ href: url })}>${escaped(title)}</link>`,
    ),
    "        </links>",
    "      </event>",
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

/** Text for between tags or quotes; signs that XML does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
