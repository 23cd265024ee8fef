import { describe, expect, it } from "vitest";
import type { DrawInput } from "./draw.ts";
import { roundsOf } from "./draws.fixture.ts";
import { holdDraw } from "./hold-draw.ts";
import { loadProgramSolver } from "./program.ts";

const solver = await loadProgramSolver();

describe("a draw that cannot be held", () => {
  const run = { runId: "r", workshopId: "w", roundId: "round-0", capacity: 2, heldBack: 0 };
  const base: DrawInput = { rounds: roundsOf(2), runs: [run], visitors: [], seed: "s" };
  const visitor = { visitorId: "v", choices: ["w"], seats: [], busyRounds: [] };

  it.each<[string, Partial<DrawInput>, object]>([
    [
      "rounds that overlap",
      { rounds: base.rounds.map((r) => ({ ...r, endsAt: new Date(r.endsAt.getTime() + 1e7) })) },
      { reason: "rounds-overlap", roundIds: ["round-0", "round-1"] },
    ],
    ["a run twice", { runs: [run, run] }, { reason: "run-twice", runId: "r" }],
    [
      "a workshop twice in a round",
      { runs: [run, { ...run, runId: "q" }] },
      { reason: "workshop-twice-in-round", runIds: ["r", "q"] },
    ],
    ["half a seat", { runs: [{ ...run, capacity: 1.5 }] }, { reason: "bad-capacity", runId: "r" }],
    [
      "a round that is not there",
      { runs: [{ ...run, roundId: "z" }] },
      { reason: "unknown-round", runId: "r", roundId: "z" },
    ],
    [
      "somebody twice",
      { visitors: [visitor, visitor] },
      { reason: "visitor-twice", visitorId: "v" },
    ],
    [
      "a seat in a run that is gone",
      { visitors: [{ ...visitor, seats: ["q"] }] },
      { reason: "unknown-run", visitorId: "v", runId: "q" },
    ],
  ])("names %s", (_, change, refusal) => {
    expect(holdDraw({ ...base, ...change }, solver)).toEqual({ ok: false, ...refusal });
  });

  it("keeps who is seated beyond a capacity that was lowered, and gives no more", () => {
    const visitors = ["a", "b", "c"].map((visitorId, i) => ({
      ...visitor,
      visitorId,
      seats: i < 2 ? ["r"] : [],
    }));
    const result = holdDraw({ ...base, runs: [{ ...run, capacity: 1 }], visitors }, solver);
    if (!result.ok) throw new Error(result.reason);
    expect(result.seats).toEqual([]);
    expect(result.waiting["r"]).toEqual(["c"]);
  });
});
