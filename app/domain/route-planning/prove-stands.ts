import type { DayClock } from "./clock.ts";
import { type FamilyCounts, varietyGain } from "./objective.ts";
import { type Candidate, type Stretch, walkCost } from "./timeline.ts";

/** Steps that one proposal may still take; shared by the searches of a proposal. */
export interface Budget {
  steps: number;
}

export interface Filling {
  visits: Candidate[][][];
  value: number;
}

/**
 * Branch and bound over all ways to fill the gaps, in order of time: another stand here, or on to
 * the next gap. A branch ends when even the best stands left, without walking, in all the room left
 * would not beat `floor`. Gives something better than `floor`, or null when there is none; that is
 * proof as long as the budget lasts.
 *
 * @param candidates the one with the largest gain first
 */
export function betterFilling(
  clock: DayClock,
  stretches: Stretch[],
  candidates: Candidate[],
  families: FamilyCounts,
  floor: number,
  budget: Budget,
): Filling | null {
  const room = stretches.map((stretch) => stretch.gaps.map((gap) => roomIn(gap.end - gap.start)));
  const roomAfter = room.map((gaps, i) =>
    gaps.map((_, g) => sum(gaps.slice(g + 1)) + sum(room.slice(i + 1).map(sum))),
  );
  const visits: Candidate[][][] = stretches.map((stretch) => stretch.gaps.map(() => []));
  const used = new Set<Candidate>();
  let best: Filling | null = null;

  function roomIn(minutes: number): number {
    const shortest = Math.min(...candidates.map((c) => c.minutes));
    const { transferMinutes, maxStandsPerGap } = clock.settings;
    const fitting = Math.floor((minutes + transferMinutes) / (shortest + transferMinutes));
    return Math.min(maxStandsPerGap, fitting, candidates.length);
  }

  const top = new Float64Array(candidates.length);
  // The candidates' own gains go down, so from here on none can add more than this one.
  const mostAhead = candidates.map((candidate) => candidate.gain + varietyGain(0));

  /** The sum of the `count` largest gains that are left, without walking. */
  function mostFrom(count: number): number {
    let kept = 0;
    for (let i = 0; i < candidates.length && count > 0; i++) {
      if (kept === count && mostAhead[i]! <= top[kept - 1]!) break;
      const candidate = candidates[i]!;
      if (used.has(candidate)) continue;
      const gain = candidate.gain + families.gain(candidate.family);
      if (gain <= 0 || (kept === count && gain <= top[kept - 1]!)) continue;
      let place = kept < count ? kept++ : kept - 1;
      for (; place > 0 && top[place - 1]! < gain; place--) top[place] = top[place - 1]!;
      top[place] = gain;
    }
    let most = 0;
    for (let i = 0; i < kept; i++) most += top[i]!;
    return most;
  }

  function go(i: number, g: number, at: number, free: number, value: number): void {
    const stretch = stretches[i];
    if (!stretch) {
      if (value > (best?.value ?? floor) + 1e-9) {
        best = { visits: visits.map((gaps) => gaps.map((stands) => [...stands])), value };
      }
      return;
    }
    const gap = stretch.gaps[g];
    if (!gap) return arrive(i, at, free, value);
    const stands = visits[i]![g]!;
    const left = room[i]![g]! - stands.length;
    const most = value + mostFrom(left + roomAfter[i]![g]!);
    if (budget.steps-- <= 0 || most <= (best?.value ?? floor) + 1e-9) return;
    if (left > 0) {
      for (const candidate of candidates) {
        if (used.has(candidate)) continue;
        const start = Math.max(gap.start, free + clock.transfer(at, candidate.spot));
        const end = start + candidate.minutes;
        if (end > gap.end) continue;
        const gain = candidate.gain + families.gain(candidate.family);
        used.add(candidate);
        stands.push(candidate);
        families.add(candidate.family);
        const walk = walkCost(clock.metres(at, candidate.spot));
        go(i, g, candidate.spot, end, value + gain - walk);
        families.remove(candidate.family);
        stands.pop();
        used.delete(candidate);
      }
    }
    go(i, g + 1, at, free, value);
  }

  function arrive(i: number, at: number, free: number, value: number): void {
    const { to } = stretches[i]!;
    if (!to) return go(i + 1, 0, at, free, value);
    const isEmpty = visits[i]!.every((stands) => stands.length === 0);
    if (!isEmpty && free + clock.transfer(at, to.spot) > to.start) return;
    go(i + 1, 0, to.spot, to.end, value - walkCost(clock.metres(at, to.spot)));
  }

  if (stretches[0]) go(0, 0, stretches[0].from, stretches[0].leaves, 0);
  return best;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
