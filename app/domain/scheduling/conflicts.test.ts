import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConflicts } from "./conflicts.ts";
import { round, workshop } from "./programme.fixture.ts";
import type { Programme, ScheduledRun, ScheduleWorkshop } from "./schedule.ts";

const run = (workshopId: string, roundId: string, roomId: string): ScheduledRun => ({
  runId: `${workshopId} ${roundId}`,
  workshopId,
  roundId,
  roomId,
  isPinned: false,
});
const base: Programme = {
  rounds: [round("1", 0, 45), round("2", 45, 90), round("late 1", 30, 75)],
  rooms: [
    { roomId: "small", dayId: "day", capacity: 20, equipment: ["screen"] },
    { roomId: "large", dayId: "day", capacity: 80, equipment: [] },
  ],
  presenters: [{ presenterId: "p", impossibleRounds: ["2"], preferredRounds: ["late 1"] }],
  workshops: [workshop("a"), workshop("b")],
  runs: [],
};
const kinds = (programme: Partial<Programme>) =>
  findConflicts({ ...base, ...programme }).map((conflict) => conflict.kind);

describe("conflicts of two runs", () => {
  it("are about the same time, which rounds that overlap have too and rounds that touch have not", () => {
    const twoIn = (first: string, second: string) =>
      kinds({ runs: [run("a", first, "small"), run("b", second, "small")] });
    expect(twoIn("1", "1")).toEqual(["room-twice"]);
    expect(twoIn("1", "late 1")).toEqual(["room-twice"]);
    expect(twoIn("1", "2")).toEqual([]);
  });

  it("name the presenter and the gemeente that would be in two places", () => {
    const shared = { presenterIds: ["q", "r"], organisationIds: ["o"] };
    const workshops = [workshop("a", shared), workshop("b", { ...shared, presenterIds: ["r"] })];
    const runs = [run("a", "1", "small"), run("b", "late 1", "large")];
    expect(findConflicts({ ...base, workshops, runs })).toEqual([
      { kind: "presenter-twice", severity: "hard", runIds: ["a 1", "b late 1"], presenterId: "r" },
      {
        kind: "organisation-twice",
        severity: "hard",
        runIds: ["a 1", "b late 1"],
        organisationId: "o",
      },
    ]);
  });

  it("of one workshop are told once, not for each of its people", () => {
    const workshops = [workshop("a", { presenterIds: ["q"], organisationIds: ["o"] })];
    const runs = [run("a", "1", "small"), run("a", "late 1", "large")];
    expect(kinds({ workshops, runs })).toEqual(["workshop-twice"]);
  });
});

describe("conflicts of one run", () => {
  const alone = (more: Partial<ScheduleWorkshop>, roundId = "1", roomId = "small") =>
    findConflicts({
      ...base,
      workshops: [workshop("a", more)],
      runs: [run("a", roundId, roomId)],
    }).map(({ runIds: _, ...rest }) => rest);

  it("are a room that is too small, or will be full", () => {
    expect(alone({ seats: 20, expectedDemand: 20 })).toEqual([]);
    expect(alone({ seats: 21, expectedDemand: 90 })).toEqual([
      { kind: "room-too-small", severity: "hard", roomId: "small", capacity: 20, seats: 21 },
    ]);
    expect(alone({ expectedDemand: 21 })).toEqual([
      { kind: "demand-beyond-room", severity: "soft", roomId: "small", capacity: 20, expected: 21 },
    ]);
    expect(alone({ expectedDemand: 21, maxGroup: 18 })).toEqual([]);
  });

  it("share what is expected by the runs there are", () => {
    const workshops = [workshop("a", { expectedDemand: 41, runs: 2 })];
    const runs = [run("a", "1", "small"), run("a", "2", "small")];
    expect(kinds({ workshops, runs })).toEqual(["demand-beyond-room", "demand-beyond-room"]);
    expect(kinds({ workshops: [workshop("a", { expectedDemand: 40, runs: 2 })], runs })).toEqual(
      [],
    );
  });

  it("are a round that a presenter cannot do, or likes less", () => {
    const presenterIds = ["p"];
    const about = { presenterId: "p" };
    expect(alone({ presenterIds }, "2")).toEqual([
      { kind: "round-impossible", severity: "hard", roundId: "2", ...about },
    ]);
    expect(alone({ presenterIds }, "1")).toEqual([
      { kind: "round-not-preferred", severity: "soft", roundId: "1", ...about },
    ]);
    expect(alone({ presenterIds }, "late 1")).toEqual([]);
  });

  it("are equipment that is missing and a workshop longer than its round", () => {
    expect(alone({ equipment: ["screen", "power"] })).toEqual([
      { kind: "equipment-missing", severity: "hard", roomId: "small", equipment: ["power"] },
    ]);
    expect(alone({ minutes: 46 })).toEqual([
      {
        kind: "workshop-too-long",
        severity: "hard",
        roundId: "1",
        minutes: 46,
        roundMinutes: 45,
      },
    ]);
  });

  it("are a room of another day, and what is no longer there", () => {
    const rounds = [round("1", 0, 45, "other day")];
    expect(kinds({ rounds, runs: [run("a", "1", "small")] })).toEqual(["room-of-other-day"]);
    expect(findConflicts({ ...base, runs: [run("z", "9", "small")] })).toEqual([
      { kind: "gone", severity: "hard", runIds: ["z 9"], what: "round", id: "9" },
      { kind: "gone", severity: "hard", runIds: ["z 9"], what: "workshop", id: "z" },
    ]);
  });
});

describe("the list", () => {
  it("has hard conflicts first, and the same ones whatever the order of the runs", () => {
    const place = fc.record({
      workshop: fc.constantFrom("a", "b", "z"),
      round: fc.constantFrom("1", "2", "late 1"),
      room: fc.constantFrom("small", "large"),
    });
    const workshops = [
      workshop("a", { presenterIds: ["p"], seats: 30, equipment: ["screen"] }),
      workshop("b", { presenterIds: ["p"], expectedDemand: 100 }),
    ];
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const runs = places.map((p, i) => ({ ...run(p.workshop, p.round, p.room), runId: `${i}` }));
        const found = findConflicts({ ...base, workshops, runs });
        const severities = found.map((conflict) => conflict.severity);
        expect(severities).toEqual([...severities].sort());
        const turned = findConflicts({ ...base, workshops, runs: [...runs].reverse() });
        const text = (list: typeof found) =>
          list.map((c) => JSON.stringify({ ...c, runIds: [...c.runIds].sort() })).sort();
        expect(text(turned)).toEqual(text(found));
      }),
    );
  });
});
