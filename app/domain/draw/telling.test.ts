import { describe, expect, it } from "vitest";
import { openingIsDue, reminderIsDue } from "./telling.ts";

const at = (text: string) => new Date(`2027-${text}:00+02:00`);
const DRAW = {
  ...{ opensAt: at("04-10T09:00"), closesAt: at("04-20T09:00"), status: "waiting" as const },
  ...{ askedAt: null, giving: null, drawnAt: null, toldOpenAt: null, remindedAt: null },
};

describe("the mail at the opening", () => {
  it("goes once, from the opening until the lists close", () => {
    expect(openingIsDue(DRAW, at("04-10T08:59"))).toBe(false);
    expect(openingIsDue(DRAW, DRAW.opensAt)).toBe(true);
    expect(openingIsDue(DRAW, at("04-19T09:00"))).toBe(true);
    expect(openingIsDue(DRAW, DRAW.closesAt)).toBe(false);
    expect(openingIsDue({ ...DRAW, toldOpenAt: DRAW.opensAt }, DRAW.opensAt)).toBe(false);
  });
});

describe("the reminder", () => {
  it("goes once, in the last day", () => {
    expect(reminderIsDue(DRAW, at("04-19T08:59"))).toBe(false);
    expect(reminderIsDue(DRAW, at("04-19T09:00"))).toBe(true);
    expect(reminderIsDue(DRAW, DRAW.closesAt)).toBe(false);
    expect(reminderIsDue({ ...DRAW, remindedAt: at("04-19T09:00") }, at("04-19T10:00"))).toBe(
      false,
    );
  });

  it("does not come right after the mail at the opening", () => {
    const short = { ...DRAW, opensAt: at("04-18T10:00") };
    expect(reminderIsDue(short, at("04-19T09:00"))).toBe(false);
  });
});
