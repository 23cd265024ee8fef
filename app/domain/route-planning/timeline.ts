import type { Point } from "../floor-plan/shapes.ts";
import { ENTRANCE, type DayClock } from "./clock.ts";
import { WEIGHTS } from "./objective.ts";

/** A stop whose time is settled; minutes since the day opens. */
export interface Anchor {
  kind: "workshop" | "stand";
  contributionId: string;
  runId: string | null;
  point: Point;
  /** the clock's number for `point` */
  spot: number;
  start: number;
  end: number;
  /** gain in the objective without variety and walking */
  gain: number;
  family: string | undefined;
  pinned: boolean;
}

/** A stand as the search sees it. */
export interface Candidate {
  contributionId: string;
  point: Point;
  /** the clock's number for `point` */
  spot: number;
  minutes: number;
  /** gain in the objective without variety and walking */
  gain: number;
  family: string | undefined;
  pinned: boolean;
}

export interface Interval {
  start: number;
  end: number;
}

/** The time between two anchors, cut by pauses into gaps that stands can be visited in. */
export interface Stretch {
  /** the clock's number for where it begins */
  from: number;
  /** when one leaves `from` */
  leaves: number;
  to: Anchor | null;
  gaps: Interval[];
}

/** Lays the anchors, in order of time, out over the day. */
export function stretchesOf(anchors: Anchor[], pauses: Interval[], closes: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = ENTRANCE;
  let leaves = 0;
  for (const to of [...anchors, null]) {
    const until = to?.start ?? closes;
    stretches.push({ from, leaves, to, gaps: gapsBetween(leaves, until, pauses) });
    if (to) [from, leaves] = [to.spot, to.end];
  }
  return stretches;
}

function gapsBetween(from: number, until: number, pauses: Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let start = from;
  const sorted = [...pauses].sort((a, b) => a.start - b.start);
  for (const pause of sorted.filter((p) => p.end > from && p.start < until)) {
    if (pause.start > start) gaps.push({ start, end: pause.start });
    start = Math.max(start, pause.end);
  }
  if (until > start) gaps.push({ start, end: until });
  return gaps;
}

/** A visit with its time; minutes since the day opens. */
export interface Visit extends Interval {
  candidate: Candidate;
}

/**
 * Goes through one stretch with these stands in its gaps, each as early as can be: with nothing to
 * wait for, later is never better. Null when the time is too short. `metres` includes the walk to
 * the anchor at the end; with no stands at all that walk is taken as it is.
 */
export function walkThrough(
  clock: DayClock,
  stretch: Stretch,
  stands: Candidate[][],
  visits?: Visit[],
): number | null {
  let at = stretch.from;
  let free = stretch.leaves;
  let metres = 0;
  let isEmpty = true;
  for (let g = 0; g < stretch.gaps.length; g++) {
    const gap = stretch.gaps[g]!;
    for (const candidate of stands[g] ?? []) {
      const start = Math.max(gap.start, free + clock.transfer(at, candidate.spot));
      const end = start + candidate.minutes;
      if (end > gap.end) return null;
      metres += clock.metres(at, candidate.spot);
      visits?.push({ candidate, start, end });
      [at, free, isEmpty] = [candidate.spot, end, false];
    }
  }
  if (!stretch.to) return metres;
  if (!isEmpty && free + clock.transfer(at, stretch.to.spot) > stretch.to.start) return null;
  return metres + clock.metres(at, stretch.to.spot);
}

export function walkCost(metres: number): number {
  return WEIGHTS.walkPerMetre * metres;
}
