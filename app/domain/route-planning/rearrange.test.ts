import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objective } from "./brute-force.fixture.ts";
import { makingRoom } from "./make-room.ts";
import { addStand, addWorkshop, removeStop } from "./change.ts";
import { minutesOf } from "./arranged.ts";
import { proposeRoute } from "./plan.ts";
import { rearrange, type Arrangement } from "./rearrange.ts";
import type { RouteInput, Stop } from "./route.ts";
import { at, day, straight } from "./small-days.fixture.ts";

/** The objective for stops as they stand, by the bench's own words and not by the code under test. */
function valueOf(input: RouteInput, stops: readonly Stop[]): number {
  let from = input.entrance;
  let metres = 0;
  const runs = input.rounds.flatMap((round) => round.runs);
  const items = stops.map((stop) => {
    metres += straight(from, stop.point);
    from = stop.point;
    const run = runs.find(({ runId }) => runId === stop.runId);
    const one = run ?? input.stands.find((s) => s.contributionId === stop.contributionId)!;
    const chance = run?.chance ?? 1;
    const { interest, family } = one;
    return { id: stop.contributionId, isWorkshop: !!run, interest, chance, family: family! };
  });
  return objective(items, metres);
}

const plain = ({ arrivesAt: _, walkMetres: __, ...stop }: Stop & Record<string, unknown>): Stop =>
  stop;

interface Case {
  input: RouteInput;
  /** the route as the planner made it, some of it pinned */
  stops: Stop[];
  removed: Stop;
  arrangement: Arrangement;
}

/** A proposed day of which somebody pinned some stops and took one off. */
const oneTakenOff: fc.Arbitrary<Case> = fc
  .record({
    input: day({ rounds: 3, stands: 12, closes: 260 }),
    pinned: fc.nat(),
    which: fc.nat(),
    minute: fc.option(fc.integer({ min: -30, max: 230 }), { nil: undefined }),
  })
  .map(({ input, pinned, which, minute }) => {
    const stops = proposeRoute(input).stops.map((stop, i) =>
      plain({ ...stop, pinned: (pinned >> i) % 4 === 0 }),
    );
    return { input, stops, which, minute };
  })
  .filter(({ stops }) => stops.length > 1)
  .map(({ input, stops, which, minute }) => {
    const removed = stops[which % stops.length]!;
    const left = stops.filter((stop) => stop !== removed);
    const isFor = (one: { contributionId: string }) =>
      one.contributionId !== removed.contributionId;
    const round = input.rounds.find(({ runs }) => runs.some((r) => r.runId === removed.runId));
    const isFixed = (stop: Stop) => stop.pinned || stop.runId !== null;
    const { pins: _, ...rest } = input;
    const arrangement: Arrangement = {
      ...rest,
      rounds: input.rounds.map((r) => ({ ...r, runs: r.runs.filter(isFor) })),
      stands: input.stands.filter(isFor),
      fixed: left.filter(isFixed),
      movable: left.filter((stop) => !isFixed(stop)),
      aside: [],
      freedMinutes: minutesOf([removed]),
      freedRounds: new Set(round ? [round.roundId] : []),
      from: at(minute ?? -30),
    };
    return { input, stops, removed, arrangement };
  });

/** In order, inside the day and outside pauses, with time to walk; for what was not pinned. */
function checkTimes(input: RouteInput, stops: readonly Stop[]): void {
  const speed = input.settings?.walkingSpeed ?? 50;
  stops.forEach((stop, i) => {
    const before = stops[i - 1];
    if (!before) return;
    const minutes = (+stop.startsAt - +before.endsAt) / 60_000;
    const metres = straight(before.point, stop.point);
    expect(minutes).toBeGreaterThanOrEqual(Math.max(5, metres / speed) - 1e-9);
  });
  for (const stop of stops) {
    expect(stop.startsAt >= input.opensAt && stop.endsAt <= input.closesAt).toBe(true);
    const clear = input.pauses.every((p) => stop.endsAt <= p.startsAt || stop.startsAt >= p.endsAt);
    expect(clear).toBe(true);
  }
}

describe("a route of which something was taken off", () => {
  it("keeps what is pinned and every seat where it is, and never brings back what went", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ removed, arrangement }) => {
        const after = rearrange(arrangement);
        for (const stop of arrangement.fixed) expect(after).toContainEqual(stop);
        const ids = after.map(({ contributionId }) => contributionId);
        expect(ids).not.toContain(removed.contributionId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it("does not offer the workshop that one is in for a later round as well", () => {
    const stop = { contributionId: "a", point: { x: 0, y: 0 } };
    const seat = { ...stop, runId: "now", startsAt: at(25), endsAt: at(65) };
    const rest = { seatsLeft: 5, chance: 1, interest: 1, family: "youth" } as const;
    const again = { ...seat, runId: "again", startsAt: at(165), endsAt: at(205) };
    const after = rearrange({
      ...{ opensAt: at(0), closesAt: at(260), from: at(26), pauses: [], walkingMetres: straight },
      ...{ entrance: stop.point, stands: [], movable: [], aside: [], freedMinutes: 40 },
      rounds: [seat, again].map((run) => ({ roundId: run.runId, runs: [{ ...run, ...rest }] })),
      fixed: [{ ...seat, kind: "workshop", pinned: true }],
      freedRounds: new Set(["again"]),
    });
    expect(after.map(({ runId }) => runId)).toEqual(["now"]);
  });

  it("has no overlap, and a workshop is only new in the round that was given up", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ input, arrangement }) => {
        const after = rearrange(arrangement);
        checkTimes(input, after);
        const known = new Set(arrangement.fixed.map(({ runId }) => runId));
        for (const { runId, pinned } of after) {
          if (runId === null || known.has(runId)) continue;
          expect(pinned).toBe(false);
          const round = input.rounds.find(({ runs }) => runs.some((r) => r.runId === runId))!;
          expect(arrangement.freedRounds).toContain(round.roundId);
          expect(round.runs.find((r) => r.runId === runId)?.seatsLeft).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is worth no less than leaving everything where it is, and is no fuller than it was", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ input, stops, arrangement }) => {
        const after = rearrange(arrangement);
        const left = [...arrangement.fixed, ...arrangement.movable].sort(
          (a, b) => +a.startsAt - +b.startsAt,
        );
        expect(valueOf(input, after)).toBeGreaterThanOrEqual(valueOf(input, left) - 1e-9);
        expect(minutesOf(after)).toBeLessThanOrEqual(minutesOf(stops));
      }),
      { numRuns: 60 },
    );
  });

  it("is the same every time, in whatever order things come", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ arrangement }) => {
        const turned = {
          ...arrangement,
          stands: [...arrangement.stands].reverse(),
          fixed: [...arrangement.fixed].reverse(),
          movable: [...arrangement.movable].reverse(),
          rounds: [...arrangement.rounds].reverse(),
        };
        expect(rearrange(turned)).toEqual(rearrange(arrangement));
      }),
      { numRuns: 30 },
    );
  });

  it("changes nothing that has begun, and puts nothing before what is left of the day", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ arrangement }) => {
        const { fixed, movable, from } = arrangement;
        const begun = [...fixed, ...movable].filter(({ startsAt }) => startsAt < from);
        const after = rearrange(arrangement);
        for (const stop of begun) expect(after).toContainEqual(stop);
        const early = after.filter(({ startsAt }) => startsAt < from);
        expect(early.length).toBe(begun.length);
      }),
      { numRuns: 60 },
    );
  });

  it("is left alone the second time", () => {
    fc.assert(
      fc.property(oneTakenOff, ({ arrangement }) => {
        const once = rearrange(arrangement);
        const isFixed = ({ pinned, runId }: Stop) => pinned || runId !== null;
        const again = {
          ...arrangement,
          fixed: once.filter(isFixed),
          movable: once.filter((stop) => !isFixed(stop)),
          freedMinutes: 0,
          freedRounds: new Set<string>(),
        };
        expect(rearrange(again).length).toBeLessThanOrEqual(once.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a route on which something was put", () => {
  const stand = (id: string, x: number, interest = 0.6) => ({
    contributionId: id,
    point: { x, y: 0 },
    interest,
    family: id,
  });
  const visit = (id: string, minute: number, pinned = false): Stop => ({
    kind: "stand",
    contributionId: id,
    runId: null,
    point: { x: 10, y: 0 },
    startsAt: at(minute),
    endsAt: at(minute + 15),
    pinned,
  });
  const base = {
    opensAt: at(0),
    closesAt: at(120),
    entrance: { x: 0, y: 0 },
    pauses: [],
    walkingMetres: straight,
  };
  const run = {
    runId: "run-w",
    contributionId: "w",
    point: { x: 10, y: 0 },
    startsAt: at(30),
    endsAt: at(75),
    seatsLeft: 3,
    interest: 0.5,
  };
  const byPlanner = (stop: Stop) => !stop.pinned;

  it("makes room among what the planner chose, and never among the rest", () => {
    const stops = [visit("a", 5), visit("b", 40)];
    const decided = makingRoom(stops, byPlanner, (left) => addWorkshop(left, run));
    expect(decided).toMatchObject({ ok: true, stops: [stops[0], { contributionId: "w" }] });
    const pinned = [visit("a", 5), visit("b", 40, true)];
    expect(makingRoom(pinned, byPlanner, (left) => addWorkshop(left, run))).toMatchObject({
      ok: false,
      reason: "overlap",
      with: { contributionId: "b" },
    });
  });

  it("moves what had to make room to where there is time", () => {
    const fixed: Stop[] = [
      { ...visit("w", 30, true), kind: "workshop", runId: "run-w", endsAt: at(75) },
    ];
    const after = rearrange({
      ...base,
      rounds: [{ roundId: "1", runs: [run] }],
      stands: [stand("a", 10), stand("b", 10)],
      fixed,
      movable: [visit("a", 5)],
      aside: [visit("b", 40)],
      freedMinutes: 0,
      freedRounds: new Set(),
      from: at(-60),
    });
    expect(after.map(({ contributionId }) => contributionId)).toEqual(["a", "w", "b"]);
    expect(after[0]).toEqual(visit("a", 5));
    expect(after[2]!.startsAt).toEqual(at(80));
  });

  it("makes room for a stand where the day is full", () => {
    const full = { ...base, closesAt: at(40) };
    const stops = [visit("a", 1), visit("b", 21)];
    const wanted = stand("c", 10);
    expect(addStand(full, stops, wanted)).toMatchObject({ reason: "no-time" });
    const decided = makingRoom(stops, byPlanner, (left) => addStand(full, left, wanted));
    expect(decided).toMatchObject({ ok: true, stops: [{ contributionId: "c" }, stops[1]] });
    expect(removeStop(stops, "c")).toMatchObject({ ok: false });
  });

  it("becomes calmer when its owner says so", () => {
    const after = rearrange({
      ...base,
      settings: { maxStandsPerGap: 1 },
      rounds: [],
      stands: [stand("a", 10, 0.2), stand("b", 10, 0.9), stand("c", 10, 0.3)],
      fixed: [],
      movable: [visit("a", 5), visit("b", 25), visit("c", 45)],
      aside: [],
      freedMinutes: 0,
      freedRounds: new Set(),
      from: at(-60),
      isStrict: true,
    });
    expect(after.map(({ contributionId }) => contributionId)).toEqual(["b"]);
  });
});
