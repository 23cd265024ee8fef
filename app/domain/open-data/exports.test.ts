import { describe, expect, it } from "vitest";
import { programmeCalendar } from "./calendar.ts";
import { PROGRAMME } from "./programme.fixture.ts";
import { scheduleXml } from "./schedule-xml.ts";
import { scheduleJson, scheduleOf } from "./schedule.ts";

const SITE = "https://parade.example";
const NOW = new Date("2027-01-01T00:00:00Z");

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url).pathname;

describe("the programme for other programs", () => {
  it("is the same file each time, as a calendar", async () => {
    const calendar = programmeCalendar(PROGRAMME, SITE, NOW);
    await expect(calendar.replaceAll("\r\n", "\n")).toMatchFileSnapshot(golden("programma.ics"));
  });

  it("is the same file each time, as schedule.json", async () => {
    await expect(scheduleJson(PROGRAMME, SITE)).toMatchFileSnapshot(golden("schedule.json"));
  });

  it("is the same file each time, as schedule.xml", async () => {
    await expect(scheduleXml(PROGRAMME, SITE)).toMatchFileSnapshot(golden("schedule.xml"));
  });

  it("keeps an appointment the same when it moves, and counts the version", () => {
    const moved = structuredClone(PROGRAMME);
    moved.version = 4;
    const session = moved.days[0]?.sessions[1];
    if (session) session.startsAt = new Date("2027-03-27T10:00:00Z");
    const uids = (file: string) => file.match(/^UID:.*$/gm);
    const after = programmeCalendar(moved, SITE, NOW);
    expect(uids(after)).toEqual(uids(programmeCalendar(PROGRAMME, SITE, NOW)));
    expect(new Set(after.match(/^SEQUENCE:.*$/gm))).toEqual(new Set(["SEQUENCE:4"]));
  });

  it("takes what does not go on out of calendars, and puts it back when it does after all", () => {
    const files = [
      PROGRAMME,
      { ...PROGRAMME, calledOffAt: new Date("2027-03-20T12:00:00Z"), calledOffTurns: 1 },
      { ...PROGRAMME, calledOffTurns: 2 },
    ].map((programme) => programmeCalendar(programme, SITE, NOW));
    const of = (name: string) =>
      files.map((file) => [...new Set(file.match(new RegExp(`^${name}:.*$`, "gm")))].sort());
    expect(of("STATUS")).toEqual([
      ["STATUS:CONFIRMED"],
      ["STATUS:CANCELLED"],
      ["STATUS:CONFIRMED"],
    ]);
    expect(of("SEQUENCE")).toEqual([["SEQUENCE:3"], ["SEQUENCE:4"], ["SEQUENCE:5"]]);
    const [uids, ...later] = of("UID");
    expect(uids).toHaveLength(3);
    expect(later).toEqual([uids, uids]);
  });

  it("says to conference apps that it does not go on, as another version", () => {
    const off = { ...PROGRAMME, calledOffAt: NOW, calledOffTurns: 1 };
    const [before, after] = [scheduleOf(PROGRAMME, SITE), scheduleOf(off, SITE)];
    expect(after.conference.title).toBe("Gaat niet door: Parade & meer");
    expect(after.version).not.toBe(before.version);
    expect(scheduleXml(off, SITE)).toContain("Gaat niet door: Parade &amp; meer");
  });

  it("reads the clock of each side of the clock change", () => {
    const calendar = programmeCalendar(PROGRAMME, SITE, NOW);
    expect(calendar).toContain("DTSTART;TZID=Europe/Amsterdam:20270327T100000");
    expect(calendar).toContain("DTSTART;TZID=Europe/Amsterdam:20270328T100000");
    const dates = scheduleOf(PROGRAMME, SITE).conference.days.map(({ day_start }) => day_start);
    expect(dates).toEqual(["2027-03-27T09:30:00+01:00", "2027-03-28T09:30:00+02:00"]);
  });

  it("names organisations only, and each session by an id of its own", () => {
    const { conference } = scheduleOf(PROGRAMME, SITE);
    const events = conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(events.map(({ guid }) => guid)).size).toBe(events.length);
    expect(events.flatMap(({ persons }) => persons.map((one) => one.public_name))).toEqual([
      "Reusel-De Mierden",
      "Bladel",
      "Zutphen",
    ]);
  });

  it("leaves out what XML does not know, and writes what would end an element", () => {
    const odd = structuredClone(PROGRAMME);
    const session = odd.days[0]?.sessions[1];
    if (session) session.title = `a\u0000b\u000Bc]]></title>`;
    expect(scheduleXml(odd, SITE)).toContain("<title>abc]]&gt;&lt;/title&gt;</title>");
  });
});
