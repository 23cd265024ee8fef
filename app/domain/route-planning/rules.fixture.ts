import { expect } from "vitest";
import type { PlannedStop, ProposedRoute, RouteInput } from "./route.ts";
import { straight } from "./small-days.fixture.ts";

/** Every rule, checked on the outcome alone. */
export function checkRules(input: RouteInput, route: ProposedRoute): void {
  const { stops } = route;
  const speed = input.settings?.walkingSpeed ?? 50;
  const perGap = input.settings?.maxStandsPerGap ?? 3;
  const ids = stops.map((stop) => stop.contributionId);
  expect(new Set(ids).size).toBe(ids.length);
  let gapCount = 0;
  stops.forEach((stop, i) => {
    const before = stops[i - 1];
    const from = before?.endsAt ?? input.opensAt;
    const metres = straight(before?.point ?? input.entrance, stop.point);
    const minutes = (stop.startsAt.getTime() - from.getTime()) / 60_000;
    expect(stop.startsAt.getTime()).toBeGreaterThanOrEqual(input.opensAt.getTime());
    expect(stop.endsAt.getTime()).toBeLessThanOrEqual(input.closesAt.getTime());
    expect(stop.walkMetres).toBeCloseTo(metres, 9);
    expect(minutes).toBeGreaterThanOrEqual(0);
    if (!stop.pinned || !before?.pinned) {
      const isWalked = stop.kind === "stand" || before !== undefined;
      if (isWalked) expect(minutes).toBeGreaterThanOrEqual(metres / speed - 1e-9);
      if (before) expect(minutes).toBeGreaterThanOrEqual(5);
      expect(stop.pinned || stop.arrivesAt <= stop.startsAt).toBe(true);
    }
    if (stop.pinned) return;
    for (const pause of input.pauses) {
      expect(stop.endsAt <= pause.startsAt || stop.startsAt >= pause.endsAt).toBe(true);
    }
    const pauseBetween = input.pauses.some((p) => p.startsAt >= from && p.endsAt <= stop.startsAt);
    if (before?.kind !== "stand" || before.pinned || pauseBetween) gapCount = 0;
    if (stop.kind === "stand") expect(++gapCount).toBeLessThanOrEqual(perGap);
    else checkRun(input, stop);
  });
  for (const round of input.rounds) {
    const chosen = stops.filter((s) => !s.pinned && round.runs.some((r) => r.runId === s.runId));
    expect(chosen.length).toBeLessThanOrEqual(1);
  }
}

function checkRun(input: RouteInput, stop: PlannedStop): void {
  const run = input.rounds.flatMap((r) => r.runs).find((r) => r.runId === stop.runId)!;
  expect(run.contributionId).toBe(stop.contributionId);
  expect(run.seatsLeft).toBeGreaterThan(0);
  expect([stop.startsAt, stop.endsAt]).toEqual([run.startsAt, run.endsAt]);
}
