import { afterAll, describe, expect, it } from "vitest";
import { fromAmsterdam } from "../dates/zoned.ts";
import { type CalendarRoute, routeCalendar } from "./calendar.ts";

const route = (day: string, changes: Partial<CalendarRoute> = {}): CalendarRoute => ({
  routeId: "route-1",
  eventName: "PraktijkVoorbeeldenParade",
  host: "parade.example",
  stops: [
    {
      contributionId: "c1",
      kind: "workshop",
      title: "Zo belde je er vroeg bij; en wat, daarna?",
      organisation: "Amersfoort",
      location: "Tent 2, De Loods, Amersfoort",
      startsAt: fromAmsterdam(day, "10:00"),
      endsAt: fromAmsterdam(day, "10:45"),
      reason: { kind: "theme", themeName: "Schulden" },
      url: "https://parade.example/voorbeelden/c1",
      sequence: 3,
      changedAt: new Date("2027-02-01T12:00:00Z"),
    },
    {
      contributionId: "c2",
      kind: "stand",
      title: "Geldloket",
      organisation: "Súdwest-Fryslân",
      location: "Stand 12 in vak A",
      startsAt: fromAmsterdam(day, "11:00"),
      endsAt: fromAmsterdam(day, "11:15"),
      reason: { kind: "bookmark" },
      url: "https://parade.example/voorbeelden/c2",
      sequence: 0,
      changedAt: new Date("2027-02-01T12:00:00Z"),
    },
  ],
  cancelled: [],
  ...changes,
});

/** Lines put back together as RFC 5545 says: CRLF and a space is no break. */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, "").split("\r\n");

const zoneBefore = process.env.TZ;
afterAll(() => {
  process.env.TZ = zoneBefore;
});

describe.each(["UTC", "America/New_York"])("a file made on a server in %s", (zone) => {
  it.each([
    ["2027-03-27", "20270327"],
    ["2027-03-28", "20270328"],
    ["2027-05-20", "20270520"],
    ["2027-10-30", "20271030"],
    ["2027-10-31", "20271031"],
  ])("has 10.00 in Amsterdam as 10.00 on %s", (day, written) => {
    process.env.TZ = zone;
    const lines = linesOf(routeCalendar(route(day)));
    expect(lines).toContain(`DTSTART;TZID=Europe/Amsterdam:${written}T100000`);
    expect(lines).toContain(`DTEND;TZID=Europe/Amsterdam:${written}T104500`);
    expect(lines).toContain("DTSTAMP:20270201T120000Z");
    expect(lines).toContain("LAST-MODIFIED:20270201T120000Z");
  });
});

describe("the file", () => {
  const file = routeCalendar(route("2027-05-20"));
  const lines = linesOf(file);

  it("describes the one zone that it names, on both sides of the clock change", () => {
    expect(lines.filter((line) => line.startsWith("TZID:"))).toEqual(["TZID:Europe/Amsterdam"]);
    expect(file).toContain("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
    expect(file).toContain("TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100");
    expect(file).not.toContain("Brussels");
  });

  it("says in Dutch what, where and why", () => {
    expect(lines).toContain(
      "SUMMARY:Workshop: Zo belde je er vroeg bij\\; en wat\\, daarna? (Amersfoort)",
    );
    expect(lines).toContain("LOCATION:Tent 2\\, De Loods\\, Amersfoort");
    expect(lines).toContain(
      "DESCRIPTION:Omdat je zoekt naar schulden.\\n\\nLees meer: https://parade.example/voorbeelden/c1",
    );
    expect(lines).toContain("URL;VALUE=URI:https://parade.example/voorbeelden/c1");
    expect(lines).toContain("SUMMARY:Stand: Geldloket (Súdwest-Fryslân)");
  });

  it("has UIDs of route and example, and the number of each appointment", () => {
    const uids = (of: string[]) => of.filter((line) => line.startsWith("UID:"));
    expect(uids(linesOf(routeCalendar(route("2027-05-21"))))).toEqual(uids(lines));
    expect(uids(lines)).toEqual(["UID:route-1-c1@parade.example", "UID:route-1-c2@parade.example"]);
    expect(lines.filter((line) => line.startsWith("SEQUENCE:"))).toEqual([
      "SEQUENCE:3",
      "SEQUENCE:0",
    ]);
  });

  it("calls off what calendars had, and says when to ask again", () => {
    const [{ organisation: _, kind: __, reason: ___, url: ____, ...gone }] = route("2027-10-31")
      .stops as [CalendarRoute["stops"][number]];
    const cancelled = [{ ...gone, sequence: 4 }];
    const off = linesOf(routeCalendar(route("2027-05-20", { stops: [], cancelled })));
    expect(off).toContain("UID:route-1-c1@parade.example");
    expect(off).toContain("SEQUENCE:4");
    expect(off).toContain("STATUS:CANCELLED");
    expect(off).toContain("DTSTART;TZID=Europe/Amsterdam:20271031T100000");
    expect(lines).not.toContain("STATUS:CANCELLED");
    const feed = linesOf(routeCalendar(route("2027-05-20", { askAgainAfter: 3600 })));
    expect(feed).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
  });

  it("is the same each time, in lines of at most 75 octets", () => {
    expect(routeCalendar(route("2027-05-20"))).toBe(file);
    for (const line of file.split("\r\n")) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    }
  });

  it("of an empty route is an empty calendar", () => {
    const empty = routeCalendar(route("2027-05-20", { stops: [] }));
    expect(empty).toContain("BEGIN:VCALENDAR");
    expect(empty).not.toContain("BEGIN:VEVENT");
  });
});
