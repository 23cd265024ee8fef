import { describe, expect, it } from "vitest";
import { drawForm } from "./forms.ts";
import { meantPeriod, periodProblems, type AskedPeriod } from "./period.ts";

const at = (text: string) => new Date(`2027-${text}:00+02:00`);
const NOW = at("04-01T12:00");
const DAY = { opensAt: at("05-20T09:30") };
const EVENT = { programmePublishedAt: null, submissionOpensAt: at("01-01T00:00") };
const PERIOD = { opensAt: at("04-10T09:00"), closesAt: at("04-20T09:00") };

describe("a preference period", () => {
  const problems = (
    period: Partial<AskedPeriod>,
    before: typeof PERIOD | null = null,
    now: Date = NOW,
  ) =>
    periodProblems(
      ...[meantPeriod({ ...PERIOD, ...period }, before, now), before, EVENT, DAY, now],
    ).map(({ field, reason }) => [field, reason]);

  it("lies before the day, after now and in the right order", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ opensAt: at("03-31T09:00") })).toEqual([["opensAt", "past"]]);
    expect(problems({ closesAt: at("04-10T09:00") })).toEqual([["closesAt", "before-opening"]]);
    expect(problems({ closesAt: DAY.opensAt })).toEqual([["closesAt", "after-day-began"]]);
    expect(problems({ closesAt: at("03-30T09:00"), opensAt: null })).toEqual([
      ["closesAt", "before-opening"],
    ]);
  });

  it("opens right away when no moment is given, however long one thinks about the form", () => {
    const asked = { opensAt: null, closesAt: PERIOD.closesAt };
    for (const minutes of [0, 3, 600]) {
      const now = new Date(NOW.getTime() + minutes * 60_000 + 59_999);
      expect(meantPeriod(asked, null, now)).toEqual({ ...asked, opensAt: now });
      expect(problems(asked, null, now)).toEqual([]);
    }
    // One that was planned for later opens now as well.
    expect(meantPeriod(asked, PERIOD, NOW).opensAt).toEqual(NOW);
  });

  it("takes a moment that was now when it was filled in as now", () => {
    const sent = new Date(NOW.getTime() + 3 * 60_000);
    const open = { opensAt: at("03-01T09:00"), closesAt: PERIOD.closesAt };
    expect(meantPeriod({ ...PERIOD, opensAt: NOW }, null, sent).opensAt).toEqual(sent);
    expect(meantPeriod({ opensAt: null, closesAt: NOW }, open, sent)).toEqual({
      ...open,
      closesAt: sent,
    });
    expect(problems({ opensAt: null, closesAt: NOW }, open, sent)).toEqual([]);
    expect(problems({ opensAt: at("04-01T10:00") })).toEqual([["opensAt", "past"]]);
  });

  it("can begin and end in the hour that comes twice", () => {
    const autumn = { opensAt: new Date("2027-11-20T09:00:00+01:00") };
    // Half past two for the second time; typed, it is read as the first.
    const now = new Date("2027-10-31T01:33:00Z");
    const form = { intent: "open", opensAt: "2027-10-31T02:30", closesAt: "2027-11-05T09:00" };
    const read = drawForm.parse(form) as AskedPeriod & { intent: "open" };
    const meant = meantPeriod(read, null, now);
    expect(meant.opensAt).toEqual(now);
    expect(periodProblems(meant, null, EVENT, autumn, now)).toEqual([]);
    // Once open, its own moment is not typed again, so it cannot be read as another.
    const later = new Date(now.getTime() + 60_000);
    expect(meantPeriod({ ...read, opensAt: null }, meant, later).opensAt).toEqual(now);
  });

  it("does not begin before visitors know the programme", () => {
    const event = { ...EVENT, programmePublishedAt: at("04-15T09:00") };
    expect(periodProblems(PERIOD, null, event, DAY, NOW)).toEqual([
      { field: "opensAt", reason: "before-programme", programmeAt: event.programmePublishedAt },
    ]);
  });

  it("can end earlier or later once it began, but not begin at another time", () => {
    const before = { opensAt: at("03-01T09:00"), closesAt: at("04-20T09:00") };
    expect(problems({ ...before, closesAt: at("05-01T09:00") }, before)).toEqual([]);
    const exact = { ...before, opensAt: new Date(before.opensAt.getTime() + 12_345) };
    expect(problems(before, exact)).toEqual([]);
    expect(problems({ ...before, closesAt: NOW }, before)).toEqual([]);
    expect(problems({ opensAt: at("04-05T09:00") }, before)).toEqual([["opensAt", "has-opened"]]);
    expect(problems({ ...before, closesAt: at("03-31T09:00") }, before)).toEqual([
      ["closesAt", "past"],
    ]);
  });

  it("does not end in the hour that the clock skips", () => {
    const form = { intent: "open", opensAt: "2027-03-01T09:00", closesAt: "2027-03-28T02:30" };
    const read = drawForm.safeParse(form);
    expect(read.error?.issues).toMatchObject([
      { path: ["closesAt"], message: expect.stringMatching(/bestaat niet/) as string },
    ]);
    const summer = drawForm.parse({ ...form, closesAt: "2027-03-28T03:30" });
    expect(summer).toMatchObject({ closesAt: new Date("2027-03-28T01:30:00Z") });
  });
});
