import { afterAll, describe, expect, it } from "vitest";
import {
  clockTime,
  dayAndMonth,
  dayKey,
  duration,
  longDate,
  longDateTime,
  minutesBetween,
  shortDate,
  timeRange,
} from "./dutch.ts";
import { fromAmsterdam, toAmsterdam } from "./zoned.ts";

const zoneBefore = process.env.TZ;
afterAll(() => {
  process.env.TZ = zoneBefore;
});

describe.each(["UTC", "America/New_York"])("on a server in %s", (zone) => {
  const inZone = <T>(read: () => T): T => {
    process.env.TZ = zone;
    return read();
  };

  it("really runs in that zone", () => {
    const hour = inZone(() => new Date("2027-05-20T12:00:00Z").getHours());
    expect(hour).toBe(zone === "UTC" ? 12 : 8);
  });

  it.each([
    ["summer", "2027-05-20T08:00:00Z", "donderdag 20 mei 2027, 10.00 uur"],
    ["winter", "2027-01-14T09:00:00Z", "donderdag 14 januari 2027, 10.00 uur"],
    ["the day before summer time", "2027-03-27T09:00:00Z", "zaterdag 27 maart 2027, 10.00 uur"],
    ["the first day of summer time", "2027-03-28T08:00:00Z", "zondag 28 maart 2027, 10.00 uur"],
    ["the last day of summer time", "2027-10-30T08:00:00Z", "zaterdag 30 oktober 2027, 10.00 uur"],
    ["the first day of winter time", "2027-10-31T09:00:00Z", "zondag 31 oktober 2027, 10.00 uur"],
    ["after midnight", "2027-05-19T22:30:00Z", "donderdag 20 mei 2027, 0.30 uur"],
  ])("reads the Dutch clock in %s", (_, iso, text) => {
    expect(inZone(() => longDateTime(new Date(iso)))).toBe(text);
  });

  it.each([
    ["2027-03-27", "10:00", "2027-03-27T09:00:00.000Z"],
    ["2027-03-28", "10:00", "2027-03-28T08:00:00.000Z"],
    ["2027-03-28", "02:30", "2027-03-28T01:30:00.000Z"],
    ["2027-10-30", "10:00", "2027-10-30T08:00:00.000Z"],
    ["2027-10-31", "10:00", "2027-10-31T09:00:00.000Z"],
    ["2027-10-31", "02:30", "2027-10-31T00:30:00.000Z"],
  ])("finds the instant of %s %s", (day, time, iso) => {
    expect(inZone(() => fromAmsterdam(day, time)).toISOString()).toBe(iso);
  });

  it("counts the hour that the clock change takes or gives", () => {
    const night = (day: string) =>
      inZone(() => minutesBetween(fromAmsterdam(day, "01:00"), fromAmsterdam(day, "04:00")));
    expect(night("2027-03-28")).toBe(120);
    expect(night("2027-10-31")).toBe(240);
  });
});

describe("the words", () => {
  const ten = fromAmsterdam("2027-05-20", "10:00");

  it("writes days, times and ranges as people do", () => {
    expect(longDate(ten)).toBe("donderdag 20 mei 2027");
    expect(shortDate(ten)).toBe("20 mei 2027");
    expect(dayAndMonth(ten)).toBe("donderdag 20 mei");
    expect(clockTime(fromAmsterdam("2027-05-20", "09:05"))).toBe("9.05 uur");
    expect(timeRange(ten, fromAmsterdam("2027-05-20", "10:45"))).toBe("10.00–10.45 uur");
    expect(timeRange(ten, fromAmsterdam("2027-05-21", "09:00"))).toBe(
      "donderdag 20 mei 10.00 – vrijdag 21 mei 9.00 uur",
    );
  });

  it.each([
    [45, "45 min"],
    [60, "1 uur"],
    [75, "1 uur 15 min"],
    [120, "2 uur"],
    [59.6, "1 uur"],
    [0, "0 min"],
  ])("writes %d minutes as %s", (minutes, text) => expect(duration(minutes)).toBe(text));

  it("takes the day of Amsterdam, not of UTC", () => {
    expect(dayKey(new Date("2027-05-19T22:30:00Z"))).toBe("2027-05-20");
    expect(toAmsterdam(new Date("2027-05-19T22:30:00Z")).hour).toBe(0);
  });

  it("refuses what is no date", () => {
    expect(() => fromAmsterdam("2027-02-30", "10:00")).toThrow(RangeError);
    expect(() => fromAmsterdam("2027-02-20", "tien uur")).toThrow(RangeError);
  });
});
