import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayKey } from "../dates/dutch.ts";
import { laterByDays, timeText } from "../dates/local.ts";
import { isPublic } from "./event.ts";
import { DAYS_BEFORE_COPY, phaseProblems, phasesOfCopy, type Phases } from "./phases.ts";

const DAY = {
  opensAt: new Date("2027-05-20T07:30:00Z"),
  closesAt: new Date("2027-05-20T14:30:00Z"),
};
const PHASES: Phases = {
  submissionOpensAt: new Date("2027-01-01T08:00:00Z"),
  submissionDeadlineAt: new Date("2027-03-12T22:59:00Z"),
  registrationOpensAt: null,
  programmePublishedAt: null,
  matchmakingAt: null,
};
const problemsOf = (change: Partial<Phases>, days = [DAY]) =>
  phaseProblems({ ...PHASES, ...change }, days).map(({ field, reason }) => `${field} ${reason}`);

describe("the moments of an event", () => {
  it("are right in their usual order, with and without a day", () => {
    const all = {
      registrationOpensAt: new Date("2027-03-01T08:00:00Z"),
      programmePublishedAt: new Date("2027-04-15T08:00:00Z"),
      matchmakingAt: new Date("2027-05-21T08:00:00Z"),
    };
    expect([problemsOf({}), problemsOf(all), problemsOf(all, [])]).toEqual([[], [], []]);
  });

  it.each([
    ["submissionDeadlineAt", "2026-12-31", "deadline-before-opening"],
    ["submissionDeadlineAt", "2027-05-20T08:00:00Z", "deadline-after-first-day"],
    ["registrationOpensAt", "2026-12-31", "before-opening"],
    ["programmePublishedAt", "2027-05-20T14:30:00Z", "after-last-day"],
    ["matchmakingAt", "2027-03-01", "before-deadline"],
  ])("%s on %s is %s", (field, moment, reason) => {
    expect(problemsOf({ [field]: new Date(moment) })).toEqual([`${field} ${reason}`]);
  });
});

describe("the moments of a copy", () => {
  const hours = (from: number, until: number) => fc.integer({ min: from * 24, max: until * 24 });
  const at = (hour: number) => new Date(PHASES.submissionOpensAt.getTime() + hour * 3_600_000);
  /** An event whose moments are in order, hours after it opens. */
  const events = fc
    .record({
      deadline: hours(1, 100),
      until: hours(1, 60),
      registration: fc.option(hours(0, 150)),
      programme: fc.option(hours(0, 150)),
      matchmaking: fc.option(hours(1, 300)),
      ahead: fc.integer({ min: DAYS_BEFORE_COPY, max: 900 }),
      now: hours(-400, 900),
    })
    .map(({ deadline, until, registration, programme, matchmaking, ahead, now }) => {
      const opensAt = at(deadline + until);
      const moment = (hour: number | null) => (hour === null ? null : at(hour));
      return {
        phases: {
          submissionOpensAt: at(0),
          submissionDeadlineAt: at(deadline),
          registrationOpensAt: moment(registration),
          programmePublishedAt: moment(programme),
          matchmakingAt: moment(matchmaking),
        },
        days: [{ opensAt, closesAt: new Date(opensAt.getTime() + 7 * 3_600_000) }],
        now: at(now),
        ahead,
      };
    })
    .filter(({ phases, days }) => phaseProblems(phases, days).length === 0);

  it("are always in order, and the copy is never public at once", () => {
    fc.assert(
      fc.property(events, ({ phases, days, now, ahead }) => {
        const day = days[0]?.opensAt ?? now;
        const target = laterByDays(now, ahead);
        const by = Math.round((target.getTime() - day.getTime()) / 86_400_000) + 1;
        const copy = phasesOfCopy(phases, days, { by, now });
        const moved = days.map(({ opensAt, closesAt }) => ({
          opensAt: laterByDays(opensAt, by),
          closesAt: laterByDays(closesAt, by),
        }));
        expect(phaseProblems(copy, moved)).toEqual([]);
        expect(isPublic(copy, now)).toBe(false);
      }),
    );
  });

  it("keep their time on the Dutch clock over the clock change", () => {
    const now = new Date("2026-12-01T08:00:00Z");
    const copy = phasesOfCopy(PHASES, [DAY], { by: 150, now });
    expect(timeText(copy.submissionOpensAt)).toBe(timeText(PHASES.submissionOpensAt));
    expect(dayKey(copy.submissionOpensAt)).toBe("2027-05-31");
  });
});
