import { describe, expect, it } from "vitest";
import { round, workshop } from "./programme.fixture.ts";
import { proposeSchedule } from "./propose-schedule.ts";
import type { Programme } from "./schedule.ts";

const options = { now: () => 0, breathe: async () => {} };
const base: Programme = {
  rounds: [round("1", 0, 45), round("2", 60, 105)],
  rooms: ["x", "y", "z"].map((roomId, i) => ({
    roomId,
    dayId: "day",
    capacity: i === 0 ? 50 : 20,
    equipment: [],
  })),
  presenters: [{ presenterId: "p", impossibleRounds: ["2"], preferredRounds: [] }],
  workshops: ["a", "b", "c", "d"].map((id) => workshop(id)),
  runs: [],
};
const refusal = (change: Partial<Programme>) =>
  proposeSchedule({ programme: { ...base, ...change }, demand: [] }, options);

describe("a programme that cannot be", () => {
  it("names the workshop without a round, or without a room", async () => {
    const twice = workshop("a", { presenterIds: ["p"], runs: 2 });
    expect(await refusal({ workshops: [twice] })).toEqual({
      ok: false,
      reason: "no-round",
      workshopId: "a",
      runs: 2,
      possible: 1,
    });
    expect(await refusal({ workshops: [workshop("a", { minutes: 60 })] })).toMatchObject({
      reason: "no-round",
      possible: 0,
    });
    expect(await refusal({ workshops: [workshop("a", { equipment: ["oven"] })] })).toEqual({
      ok: false,
      reason: "no-room",
      workshopId: "a",
    });
  });

  it("counts the places on the grid", async () => {
    const workshops = ["a", "b", "c", "d"].map((id) => workshop(id, { runs: 2 }));
    expect(await refusal({ workshops })).toEqual({
      ok: false,
      reason: "too-many-runs",
      runs: 8,
      places: 6,
    });
  });

  it("names just those that stand in each other's way", async () => {
    // Three that want the one large room in two rounds, among others that are free.
    const large = ["a", "c", "d"];
    const workshops = ["a", "b", "c", "d", "e"].map((id) =>
      workshop(id, { seats: large.includes(id) ? 40 : 0 }),
    );
    expect(await refusal({ workshops })).toEqual({
      ok: false,
      reason: "contradiction",
      workshopIds: large,
    });
    const sharing = [...base.workshops, workshop("f", { presenterIds: ["p"] })].map((one) =>
      ["b", "f"].includes(one.workshopId) ? { ...one, presenterIds: ["p"] } : one,
    );
    expect(await refusal({ workshops: sharing })).toEqual({
      ok: false,
      reason: "contradiction",
      workshopIds: ["b", "f"],
    });
  });

  it("says what is wrong with the pins themselves", async () => {
    const pin = (workshopId: string) => ({
      runId: workshopId,
      workshopId,
      roundId: "1",
      roomId: "x",
      isPinned: true,
    });
    expect(await refusal({ runs: [pin("a"), pin("b")] })).toEqual({
      ok: false,
      reason: "pins-conflict",
      conflicts: [{ kind: "room-twice", severity: "hard", runIds: ["a", "b"], roomId: "x" }],
    });
    const loose = { ...pin("b"), isPinned: false };
    expect(await refusal({ runs: [pin("a"), loose] })).toMatchObject({ ok: true });
  });

  it("wants one day at a time and rounds one after the other", async () => {
    const rounds = [
      round("1", 0, 45),
      { ...round("2", 60, 105), startsAt: round("1", 0, 45).startsAt },
    ];
    expect(await refusal({ rounds })).toEqual({
      ok: false,
      reason: "rounds-overlap",
      roundIds: ["1", "2"],
    });
    expect(await refusal({ rounds: [round("1", 0, 45), round("2", 60, 105, "other")] })).toEqual({
      ok: false,
      reason: "several-days",
      dayIds: ["day", "other"],
    });
  });
});
