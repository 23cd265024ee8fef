import { describe, expect, it } from "vitest";
import { drawForm } from "./forms.ts";
import { keepsSeatsShut, periodProblems, phaseOf, type DrawMoments } from "./period.ts";

const at = (text: string) => new Date(`2027-${text}:00+02:00`);
const NOW = at("04-01T12:00");
const DAY = { opensAt: at("05-20T09:30") };
const EVENT = { programmePublishedAt: null, submissionOpensAt: at("01-01T00:00") };
const PERIOD = { opensAt: at("04-10T09:00"), closesAt: at("04-20T09:00") };

describe("a preference period", () => {
  const problems = (period: Partial<typeof PERIOD>, before: typeof PERIOD | null = null) =>
    periodProblems({ ...PERIOD, ...period }, before, EVENT, DAY, NOW).map(({ field, reason }) => [
      field,
      reason,
    ]);

  it("lies before the day, after now and in the right order", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ opensAt: at("03-31T09:00") })).toEqual([["opensAt", "past"]]);
    expect(problems({ closesAt: at("04-10T09:00") })).toEqual([["closesAt", "before-opening"]]);
    expect(problems({ closesAt: DAY.opensAt })).toEqual([["closesAt", "after-day-began"]]);
    // What somebody chooses as "now" is some seconds ago when it arrives.
    const late = new Date(NOW.getTime() + 59_000);
    expect(periodProblems({ ...PERIOD, opensAt: NOW }, null, EVENT, DAY, late)).toEqual([]);
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

describe("how far a draw is", () => {
  const draw: DrawMoments = { ...PERIOD, askedAt: null, status: "waiting", drawnAt: null };
  const CLOSED = at("04-21T09:00");
  const asked = { askedAt: CLOSED };

  it.each<[string, Partial<DrawMoments>, Date, string]>([
    ["before it opens", {}, NOW, "planned"],
    ["the moment it opens", {}, PERIOD.opensAt, "open"],
    ["the moment it closes", {}, PERIOD.closesAt, "closed"],
    ["waiting its turn", asked, CLOSED, "busy"],
    ["lost with its worker", asked, at("04-21T10:00"), "closed"],
    ["stopped", { ...asked, status: "stopped" }, CLOSED, "closed"],
    ["failed", { ...asked, status: "failed" }, CLOSED, "closed"],
    ["with an outcome", { ...asked, status: "done" }, CLOSED, "computed"],
    ["opened again for longer", { ...asked, status: "failed" }, at("04-19T09:00"), "open"],
    ["with seats given", { ...asked, status: "done", drawnAt: CLOSED }, CLOSED, "given"],
  ])("%s", (_, change, now, phase) => {
    expect(phaseOf({ ...draw, ...change }, now)).toBe(phase);
  });

  it("keeps seats shut from the opening until they are given, but not on the day itself", () => {
    expect(keepsSeatsShut(draw, DAY, NOW)).toBe(false);
    expect(keepsSeatsShut(draw, DAY, PERIOD.opensAt)).toBe(true);
    expect(keepsSeatsShut(draw, DAY, CLOSED)).toBe(true);
    expect(keepsSeatsShut({ ...draw, drawnAt: CLOSED }, DAY, CLOSED)).toBe(false);
    expect(keepsSeatsShut(draw, DAY, DAY.opensAt)).toBe(false);
  });
});
