import type { DayClock } from "./clock.ts";
import { FamilyCounts, WEIGHTS } from "./objective.ts";
import type { Anchor, Interval } from "./timeline.ts";

export interface WorkshopChoice {
  runs: Anchor[];
  /** the part of the objective that workshops decide alone: interest and variety */
  value: number;
}

/**
 * The `keep` best choices of at most one run a round, best first: no contribution twice, every run
 * clear of pauses and, with the transfer, of pinned stops and each other. Exact for the part of the
 * objective without stands and walking: depth first, cut off by the most that the rounds to come
 * could still add. Several are kept because stands and walking may turn the order.
 */
export function chooseWorkshops(
  clock: DayClock,
  rounds: Anchor[][],
  pinned: Anchor[],
  pauses: Interval[],
  keep: number,
): WorkshopChoice[] {
  const options = rounds.map((runs) =>
    runs
      .filter((run) => run.start >= 0 && run.end <= clock.closes)
      .filter((run) => !pauses.some((p) => p.start < run.end && run.start < p.end))
      .filter((run) => pinned.every((pin) => fitTogether(clock, run, pin)))
      .sort((a, b) => b.gain - a.gain || compare(a.runId!, b.runId!)),
  );
  const most = options.map((runs) => (runs[0] ? runs[0].gain + WEIGHTS.variety : 0));
  const families = new FamilyCounts();
  for (const pin of pinned) families.add(pin.family);

  const best: WorkshopChoice[] = [];
  const chosen: Anchor[] = [];
  const search = (round: number, value: number): void => {
    const ahead = most.slice(round).reduce((sum, gain) => sum + gain, 0);
    if (best.length === keep && value + ahead <= best[keep - 1]!.value + 1e-12) return;
    const runs = options[round];
    if (!runs) {
      const place = best.findIndex((other) => other.value < value - 1e-12);
      best.splice(place < 0 ? best.length : place, 0, { runs: [...chosen], value });
      best.length = Math.min(best.length, keep);
      return;
    }
    for (const run of runs) {
      if (!chosen.every((other) => fitTogether(clock, run, other))) continue;
      const gain = run.gain + families.gain(run.family);
      chosen.push(run);
      families.add(run.family);
      search(round + 1, value + gain);
      families.remove(run.family);
      chosen.pop();
    }
    search(round + 1, value);
  };
  search(0, 0);
  return best;
}

type Settled = Pick<Anchor, "contributionId" | "spot" | "start" | "end">;

/** Whether one can do both: not the same contribution, and time enough to get from one to the other. */
export function fitTogether(clock: DayClock, a: Settled, b: Settled): boolean {
  if (a.contributionId === b.contributionId) return false;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return first.end + clock.transfer(first.spot, second.spot) <= second.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
