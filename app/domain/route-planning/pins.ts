import type { DayClock } from "./clock.ts";
import type { Pin, RouteInput } from "./route.ts";
import { runGain, standGainOf } from "./gains.ts";
import type { Anchor } from "./timeline.ts";

export interface SettledPins {
  /** with a time, in order of time, none overlapping another */
  anchors: Anchor[];
  /** stands that must get a time */
  fitIn: Set<string>;
  unplaced: string[];
}

/**
 * What the visitor chose, as far as it can stay. Two choices with little time between them both
 * stay, somebody in a hurry may want that; of two that overlap the first one does. A full workshop
 * stays too: whoever pinned it has a seat or a place on the waiting list.
 */
export function pinnedAnchors(clock: DayClock, input: RouteInput): SettledPins {
  const anchors: Anchor[] = [];
  const fitIn = new Set<string>();
  const unplaced: string[] = [];
  const found = input.pins.map((pin) => ({ pin, anchor: anchorOf(clock, input, pin) }));
  found.sort(
    (a, b) =>
      (a.anchor?.start ?? Infinity) - (b.anchor?.start ?? Infinity) ||
      (a.pin.contributionId < b.pin.contributionId ? -1 : 1),
  );
  for (const { pin, anchor } of found) {
    const { contributionId } = pin;
    const isKnown = input.stands.some((stand) => stand.contributionId === contributionId);
    const isSettled = anchors.some((other) => other.contributionId === contributionId);
    if (isSettled || fitIn.has(contributionId)) continue;
    if (anchor && canStay(clock, anchor, anchors)) anchors.push(anchor);
    else if (pin.kind === "stand" && pin.startsAt === null && isKnown) fitIn.add(contributionId);
    else unplaced.push(contributionId);
  }
  return { anchors, fitIn, unplaced };
}

function canStay(clock: DayClock, anchor: Anchor, others: Anchor[]): boolean {
  const isInside = anchor.start >= 0 && anchor.end <= clock.closes;
  return isInside && others.every((o) => o.end <= anchor.start || anchor.end <= o.start);
}

function anchorOf(clock: DayClock, input: RouteInput, pin: Pin): Anchor | null {
  if (pin.kind === "workshop") {
    const run = input.rounds.flatMap((round) => round.runs).find((r) => r.runId === pin.runId);
    if (!run || run.contributionId !== pin.contributionId) return null;
    return {
      kind: "workshop",
      contributionId: run.contributionId,
      runId: run.runId,
      point: run.point,
      spot: clock.spot(run.point),
      start: clock.minute(run.startsAt),
      end: clock.minute(run.endsAt),
      gain: runGain(run),
      family: run.family,
      pinned: true,
    };
  }
  const stand = input.stands.find((s) => s.contributionId === pin.contributionId);
  if (!stand || pin.startsAt === null) return null;
  const start = clock.minute(pin.startsAt);
  return {
    kind: "stand",
    contributionId: stand.contributionId,
    runId: null,
    point: stand.point,
    spot: clock.spot(stand.point),
    start,
    end: start + (stand.minutes ?? clock.settings.standMinutes),
    gain: standGainOf(stand),
    family: stand.family,
    pinned: true,
  };
}
