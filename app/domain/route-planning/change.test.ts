import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addStand, addWorkshop, removeStop, swapForStand, swapForWorkshop } from "./change.ts";
import type { RouteDay, RouteRun, Stop } from "./route.ts";

const at = (minute: number) => new Date(Date.UTC(2027, 4, 20, 7, minute));
const day: RouteDay = {
  opensAt: at(0),
  closesAt: at(180),
  entrance: { x: 0, y: 0 },
  pauses: [{ startsAt: at(100), endsAt: at(140) }],
  walkingMetres: (a, b) => Math.hypot(a.x - b.x, a.y - b.y),
};
const run = (id: string, startsAt: Date, seatsLeft = 3): RouteRun => ({
  runId: `run-${id}`,
  contributionId: id,
  point: { x: 10, y: 0 },
  startsAt,
  endsAt: new Date(startsAt.getTime() + 45 * 60_000),
  seatsLeft,
  interest: 0.5,
});
const stand = (id: string, x = 10) => ({ contributionId: id, point: { x, y: 0 }, interest: 0.5 });
const stops: Stop[] = [
  {
    kind: "workshop",
    contributionId: "a",
    runId: "run-a",
    point: { x: 10, y: 0 },
    startsAt: at(30),
    endsAt: at(75),
    pinned: false,
  },
];

describe("a workshop", () => {
  it("is added in order of time, pinned", () => {
    const decision = addWorkshop(stops, run("b", at(-20)));
    expect(decision).toMatchObject({
      ok: true,
      stops: [{ contributionId: "b", pinned: true }, { contributionId: "a" }],
    });
  });

  it.each([
    ["gone", undefined, { reason: "not-in-programme" }],
    ["in the route", run("a", at(120)), { reason: "already-in-route" }],
    ["full", run("b", at(120), 0), { reason: "no-seats" }],
    ["at the same time", run("b", at(40)), { reason: "overlap", with: stops[0] }],
  ])("is refused when %s", (_, chosen, refusal) => {
    expect(addWorkshop(stops, chosen)).toEqual({ ok: false, ...refusal });
  });

  it("takes the place of another of that round", () => {
    expect(swapForWorkshop(stops, "a", run("b", at(30)))).toMatchObject({
      ok: true,
      stops: [{ contributionId: "b" }],
    });
    expect(swapForWorkshop(stops, "x", run("b", at(30)))).toEqual({
      ok: false,
      reason: "not-in-route",
    });
  });
});

describe("a stand", () => {
  it("gets a time by itself, outside pauses and with time to walk", () => {
    const decision = addStand(day, stops, stand("s"));
    expect(decision).toMatchObject({ ok: true, stops: [{ contributionId: "s" }, {}] });
    expect(decision.ok && decision.stops[0]!.startsAt).toEqual(at(1));
  });

  it("gets the time that was asked, or hears what is there", () => {
    expect(addStand(day, stops, stand("s"), at(80))).toMatchObject({
      ok: true,
      stops: [{}, { contributionId: "s", startsAt: at(80), endsAt: at(95) }],
    });
    expect(addStand(day, stops, stand("s"), at(78))).toEqual({
      ok: false,
      reason: "overlap",
      with: stops[0],
    });
    expect(addStand(day, stops, stand("s"), at(110))).toEqual({ ok: false, reason: "no-time" });
  });

  it.each([
    ["gone", undefined, "not-in-programme"],
    ["in the route", stand("a"), "already-in-route"],
    ["too long for any opening", { ...stand("s"), minutes: 50 }, "no-time"],
  ])("is refused when %s", (_, chosen, reason) => {
    expect(addStand(day, stops, chosen)).toEqual({ ok: false, reason });
  });

  it("takes the time of the one it replaces", () => {
    const first = addStand(day, stops, stand("s"), at(80));
    const swapped = swapForStand(day, first.ok ? first.stops : [], "s", stand("t", 12));
    expect(swapped).toMatchObject({ ok: true, stops: [{}, { startsAt: at(80) }] });
    const far = swapForStand(day, first.ok ? first.stops : [], "s", stand("t", 500));
    expect(far).toMatchObject({ ok: true, stops: [{}, { startsAt: at(85) }] });
  });

  it("never overlaps, whatever is added and removed", () => {
    const step = fc.record({
      id: fc.constantFrom("s", "t", "u", "v", "w"),
      x: fc.integer({ min: 0, max: 300 }),
      minute: fc.option(fc.integer({ min: -20, max: 200 }), { nil: undefined }),
      isRemoved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let route = stops;
        for (const { id, x, minute, isRemoved } of steps) {
          const time = minute === undefined ? undefined : at(minute);
          const decision = isRemoved
            ? removeStop(route, id)
            : addStand(day, route, stand(id, x), time);
          if (decision.ok) route = decision.stops;
        }
        route.forEach((stop, i) => {
          const before = route[i - 1];
          const free = (stop.startsAt.getTime() - (before?.endsAt ?? at(0)).getTime()) / 60_000;
          const metres = day.walkingMetres(before?.point ?? day.entrance, stop.point);
          expect(free).toBeGreaterThanOrEqual(Math.max(before ? 5 : 0, metres / 50));
          expect(stop.endsAt <= at(100) || stop.startsAt >= at(140)).toBe(true);
          expect(stop.endsAt <= at(180)).toBe(true);
        });
      }),
    );
  });
});

describe("taking out", () => {
  it("leaves the rest as it was", () => {
    expect(removeStop(stops, "a")).toEqual({ ok: true, stops: [] });
    expect(removeStop(stops, "x")).toEqual({ ok: false, reason: "not-in-route" });
  });
});
