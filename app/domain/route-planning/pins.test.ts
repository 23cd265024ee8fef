import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeRoute } from "./plan.ts";
import type { RouteInput, RouteRun } from "./route.ts";
import { checkRules } from "./rules.fixture.ts";
import { at, day, straight } from "./small-days.fixture.ts";

describe("pins", () => {
  const run = (id: string, round: number, seatsLeft = 5): RouteRun => ({
    runId: `run-${id}`,
    contributionId: `workshop-${id}`,
    point: { x: 10, y: 10 },
    startsAt: at(30 + round * 60),
    endsAt: at(70 + round * 60),
    seatsLeft,
    interest: 0.2,
    family: "work",
  });
  const base: RouteInput = {
    opensAt: at(0),
    closesAt: at(200),
    entrance: { x: 0, y: 0 },
    pauses: [],
    walkingMetres: straight,
    rounds: [
      { roundId: "1", runs: [run("a", 0), { ...run("b", 0), interest: 0.9 }] },
      { roundId: "2", runs: [run("c", 1)] },
    ],
    stands: [1, 2, 3, 4].map((i) => ({
      contributionId: `stand-${i}`,
      point: { x: i * 5, y: 20 },
      interest: i / 4,
    })),
    pins: [],
  };

  it("stay, also the less interesting and the full", () => {
    const rounds = [{ roundId: "1", runs: [run("a", 0, 0), run("b", 0)] }];
    const pins = [{ kind: "workshop" as const, contributionId: "workshop-a", runId: "run-a" }];
    const { stops } = proposeRoute({ ...base, rounds, pins });
    expect(stops.filter((s) => s.kind === "workshop").map((s) => [s.runId, s.pinned])).toEqual([
      ["run-a", true],
    ]);
  });

  it("keep their time when they have one, and get one when they have not", () => {
    const stands = base.stands.map((s) => ({
      ...s,
      interest: s.contributionId === "stand-1" ? 0 : 1,
    }));
    const settings = { maxStandsPerGap: 1 };
    const fitIn = { kind: "stand" as const, contributionId: "stand-1", startsAt: null };
    const timed = { kind: "stand" as const, contributionId: "stand-2", startsAt: at(151) };
    const { stops, unplaced } = proposeRoute({ ...base, stands, settings, pins: [fitIn, timed] });
    expect(unplaced).toEqual([]);
    expect(stops.find((s) => s.contributionId === "stand-1")?.pinned).toBe(true);
    expect(stops.find((s) => s.contributionId === "stand-2")).toMatchObject({
      startsAt: at(151),
      endsAt: at(166),
      pinned: true,
    });
  });

  it("are told when they cannot stay", () => {
    const pins = [
      { kind: "workshop" as const, contributionId: "workshop-z", runId: "run-z" },
      { kind: "stand" as const, contributionId: "stand-9", startsAt: null },
      { kind: "stand" as const, contributionId: "stand-3", startsAt: at(190) },
      { kind: "stand" as const, contributionId: "stand-1", startsAt: at(100) },
      { kind: "stand" as const, contributionId: "stand-2", startsAt: at(110) },
    ];
    const route = proposeRoute({ ...base, pins });
    expect([...route.unplaced].sort()).toEqual(["stand-2", "stand-3", "stand-9", "workshop-z"]);
    expect(route.stops.find((s) => s.contributionId === "stand-1")?.startsAt).toEqual(at(100));
  });

  it("of a proposal keep that whole proposal", () => {
    fc.assert(
      fc.property(day({ rounds: 2, stands: 8, closes: 200 }), fc.nat(), (input, which) => {
        const first = proposeRoute(input);
        const kept = first.stops.filter((_, i) => (which >> i) % 2 === 0);
        const pins = kept.map(({ kind, contributionId, runId, startsAt }) =>
          kind === "workshop"
            ? { kind, contributionId, runId: runId! }
            : { kind, contributionId, startsAt },
        );
        const route = proposeRoute({ ...input, pins });
        checkRules(input, route);
        expect(route.unplaced).toEqual([]);
        for (const { contributionId, startsAt, endsAt } of kept) {
          expect(route.stops).toContainEqual(
            expect.objectContaining({ contributionId, startsAt, endsAt, pinned: true }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
