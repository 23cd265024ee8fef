import { afterAll, describe, expect, it } from "vitest";
import { fromAmsterdam } from "../dates/zoned.ts";
import { type CalendarRoute, routeCalendar } from "./calendar.ts";

const route = (day: string, changes: Partial<CalendarRoute> = {}): CalendarRoute => ({
  routeId: "route-1",
  sequence: 3,
  updatedAt: new Date("2027-02-01T12:00:00Z"),
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
    },
  ],
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

  it("keeps UIDs and raises SEQUENCE when a stop moves", () => {
    const moved = linesOf(routeCalendar(route("2027-05-21", { sequence: 4 })));
    const uids = (of: string[]) => of.filter((line) => line.startsWith("UID:"));
    expect(uids(moved)).toEqual(uids(lines));
    expect(uids(lines)).toEqual(["UID:route-1-c1@parade.example", "UID:route-1-c2@parade.example"]);
    expect(lines.filter((line) => line === "SEQUENCE:3")).toHaveLength(2);
    expect(moved.filter((line) => line === "SEQUENCE:4")).toHaveLength(2);
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
