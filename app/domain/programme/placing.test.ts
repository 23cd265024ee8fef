import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeStand, type StandPlacement } from "./place-stand.ts";
import { placeWorkshop, type PlacedRun, type WorkshopPlacement } from "./place-workshop.ts";

const other: PlacedRun = {
  runId: "run-1",
  contributionId: "wijkteam",
  roundId: "round-1",
  roomId: "tent-1",
};

const placement = (changes: Partial<WorkshopPlacement> = {}): WorkshopPlacement => ({
  workshop: {
    contributionId: "schulden",
    kind: "workshop",
    isAccepted: true,
  },
  round: { id: "round-1" },
  room: { id: "tent-2", capacity: 20 },
  runs: [other],
  ...changes,
});

describe("a workshop on the grid", () => {
  it("gets the seats of the room, or fewer when asked", () => {
    expect(placeWorkshop(placement())).toEqual({ ok: true, capacity: 20 });
    expect(placeWorkshop(placement({ capacity: 12 }))).toMatchObject({ ok: true, capacity: 12 });
  });

  it("finds the room taken, and by whom", () => {
    const room = { id: "tent-1", capacity: 20 };
    expect(placeWorkshop(placement({ room }))).toEqual({
      ok: false,
      reason: "room-taken",
      by: other,
    });
    expect(placeWorkshop(placement({ room, movedRunId: "run-1" })).ok).toBe(true);
    expect(placeWorkshop(placement({ room, round: { id: "round-2" } })).ok).toBe(true);
  });

  it("does not run twice in one round, but may in two", () => {
    const workshop = { ...placement().workshop, contributionId: "wijkteam" };
    expect(placeWorkshop(placement({ workshop }))).toMatchObject({ reason: "already-in-round" });
    expect(placeWorkshop(placement({ workshop, round: { id: "round-2" } })).ok).toBe(true);
  });

  it.each([
    [{ capacity: 21 }, { reason: "room-too-small", roomCapacity: 20 }],
    [{ capacity: 0 }, { reason: "no-seats" }],
    [{ capacity: 2.5 }, { reason: "no-seats" }],
    [
      { capacity: 5, seatsTaken: 6 },
      { reason: "seats-taken", seatsTaken: 6 },
    ],
  ])("refuses %j", (changes, refusal) => {
    expect(placeWorkshop(placement(changes))).toMatchObject({ ok: false, ...refusal });
  });

  it("is only for accepted workshops", () => {
    const workshop = { ...placement().workshop, isAccepted: false };
    expect(placeWorkshop(placement({ workshop }))).toMatchObject({ reason: "not-accepted" });
    const stand = { ...placement().workshop, kind: "stand" as const };
    expect(placeWorkshop(placement({ workshop: stand }))).toMatchObject({
      reason: "not-a-workshop",
    });
  });

  it("never doubles a room or a workshop in a round, whatever is tried in whatever order", () => {
    const attempt = fc.record({
      contributionId: fc.constantFrom("a", "b", "c"),
      roundId: fc.constantFrom("1", "2"),
      roomId: fc.constantFrom("x", "y"),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 20 }), (attempts) => {
        const runs: PlacedRun[] = [];
        attempts.forEach(({ contributionId, roundId, roomId }, i) => {
          const workshop = { ...placement().workshop, contributionId };
          const decision = placeWorkshop({
            workshop,
            round: { id: roundId },
            room: { id: roomId, capacity: 10 },
            runs,
          });
          if (!decision.ok) return;
          runs.push({ runId: `${i}`, contributionId, roundId, roomId });
        });
        const rooms = runs.map((run) => `${run.roundId} ${run.roomId}`);
        const workshops = runs.map((run) => `${run.roundId} ${run.contributionId}`);
        expect(new Set(rooms).size).toBe(runs.length);
        expect(new Set(workshops).size).toBe(runs.length);
      }),
    );
  });
});

describe("a stand on its place", () => {
  const stand = { contributionId: "a", kind: "stand" as const, isAccepted: true, needsPower: true };
  const place = { number: 12, hasPower: true, contributionId: null };

  it.each<[string, Partial<StandPlacement>, object]>([
    ["a free place", {}, { ok: true }],
    ["its own place", { place: { ...place, contributionId: "a" } }, { ok: true }],
    [
      "a taken place",
      { place: { ...place, contributionId: "b" } },
      { reason: "place-taken", by: { contributionId: "b" } },
    ],
    [
      "a place without power",
      { place: { ...place, hasPower: false } },
      { reason: "no-power", placeNumber: 12 },
    ],
    [
      "no power needed",
      { stand: { ...stand, needsPower: false }, place: { ...place, hasPower: false } },
      { ok: true },
    ],
    ["not accepted", { stand: { ...stand, isAccepted: false } }, { reason: "not-accepted" }],
    ["a workshop", { stand: { ...stand, kind: "workshop" } }, { reason: "not-a-stand" }],
  ])("%s", (_, changes, decision) => {
    expect(placeStand({ stand, place, ...changes })).toMatchObject(decision);
  });
});
