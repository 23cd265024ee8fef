import { describe, expect, it } from "vitest";
import type { Event } from "../events/event.ts";
import { decideAction, type VisitorAction } from "./after-the-day.ts";
import { decideMove } from "./registering.ts";

const day = (id: string, date: string) => ({
  id,
  venue: "De Loods",
  town: "Amersfoort",
  address: "Kade 1, Amersfoort",
  opensAt: new Date(`${date}T09:30:00+02:00`),
  closesAt: new Date(`${date}T16:30:00+02:00`),
});

const event: Event = {
  id: "e",
  slug: "parade",
  kind: "PARADE",
  name: "Parade",
  tagline: "Afkijken mag.",
  isDemo: false,
  submissionOpensAt: new Date("2027-01-01T00:00:00+01:00"),
  submissionDeadlineAt: new Date("2027-03-12T23:59:00+01:00"),
  programmePublishedAt: null,
  registrationOpensAt: null,
  matchmakingAt: null,
  maxIntroductions: 3,
  introductionWay: "STRAIGHT",
  calledOffAt: null,
  calledOffText: "",
  days: [day("first", "2027-05-20"), day("second", "2027-05-27")],
};

const between = new Date("2027-05-24T12:00:00+02:00");
const lastMoment = new Date("2027-05-27T16:30:00+02:00");
const after = new Date("2027-05-27T16:30:00.001+02:00");

const CLOSES: VisitorAction[] = [
  ...(["route", "bookmark", "details", "interests", "challenge", "sign-off"] as const),
];
const STAYS: VisitorAction[] = ["consent", "withdraw", "drop-challenge"];

describe("what a visitor may do", () => {
  it("is everything until the last day closes", () => {
    for (const action of [...CLOSES, ...STAYS]) {
      expect(decideAction(event, action, between)).toEqual({ ok: true });
      expect(decideAction(event, action, lastMoment)).toEqual({ ok: true });
    }
  });

  it("is after that only about being introduced, and taking back", () => {
    for (const action of CLOSES) {
      expect(decideAction(event, action, after)).toEqual({ ok: false, reason: "event-over" });
    }
    for (const action of STAYS) expect(decideAction(event, action, after)).toEqual({ ok: true });
  });

  it("is everything while no day was set", () => {
    expect(decideAction({ ...event, days: [] }, "route", after)).toEqual({ ok: true });
  });
});

describe("coming on another day", () => {
  it("is the own day where nothing was chosen, also when that has been", () => {
    const stays = { ok: true, dayId: "first", isOther: false };
    expect(decideMove(event, "first", undefined, between)).toEqual(stays);
    expect(decideMove(event, "first", "first", between)).toEqual(stays);
  });

  it("goes to a day still to come, not back to one that has been", () => {
    const moved = { ok: true, dayId: "second", isOther: true };
    expect(decideMove(event, "first", "second", between)).toEqual(moved);
    const back = decideMove(event, "second", "first", between);
    expect(back).toEqual({ ok: false, reason: "day-over" });
    const unknown = decideMove(event, "first", "elsewhere", between);
    expect(unknown).toEqual({ ok: false, reason: "no-day" });
    const late = decideMove(event, "first", "second", after);
    expect(late).toEqual({ ok: false, reason: "event-over" });
  });
});
