import { CHOICE_POINTS, type DrawInput, FIRST_SEAT_POINTS, MOST_CHOICES } from "./draw.ts";
import { lotOf } from "./lot.ts";

/** A run that a visitor could get. */
export interface Option {
  /** index into `runs` */
  run: number;
  /** in order of time, from 0 */
  round: number;
  workshopId: string;
  /** 1 is the dearest */
  choice: number;
  points: number;
  /** 0 up to LOTS */
  lot: number;
}

/** The draw with all that is settled taken out; in the order of ids, so independent of the input's. */
export interface DrawProblem {
  runIds: readonly string[];
  /** by run: seats that are left to give */
  seats: readonly number[];
  rounds: number;
  visitors: readonly {
    visitorId: string;
    options: readonly Option[];
    /** points for a first seat; 0 for somebody who has one already */
    firstSeat: number;
  }[];
  /** whether somebody named a workshop that runs more than once for them */
  hasRepeats: boolean;
}

/** Takes out seats that are held, rounds that are taken and choices that do not run. */
export function problemOf(input: DrawInput): DrawProblem {
  const runs = [...input.runs].sort((a, b) => compare(a.runId, b.runId));
  const rounds = [...input.rounds].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const roundIndex = new Map(rounds.map((round, i) => [round.roundId, i]));
  const byId = new Map(runs.map((run) => [run.runId, run]));
  const byWorkshop = new Map<string, number[]>();
  runs.forEach(({ workshopId }, i) => {
    byWorkshop.set(workshopId, [...(byWorkshop.get(workshopId) ?? []), i]);
  });
  const held = new Map<string, number>();
  for (const runId of input.visitors.flatMap((visitor) => [...new Set(visitor.seats)])) {
    held.set(runId, (held.get(runId) ?? 0) + 1);
  }
  let hasRepeats = false;
  const visitors = [...input.visitors]
    .sort((a, b) => compare(a.visitorId, b.visitorId))
    .map((visitor) => {
      const mine = visitor.seats.map((runId) => byId.get(runId)!);
      const taken = new Set([...mine.map((run) => run.roundId), ...visitor.busyRounds]);
      const seen = new Set(mine.map((run) => run.workshopId));
      const options: Option[] = [];
      visitor.choices.slice(0, MOST_CHOICES).forEach((workshopId, rank) => {
        if (seen.has(workshopId)) return;
        seen.add(workshopId);
        const before = options.length;
        for (const run of byWorkshop.get(workshopId) ?? []) {
          const { roundId } = runs[run]!;
          if (taken.has(roundId)) continue;
          options.push({
            run,
            round: roundIndex.get(roundId)!,
            workshopId,
            choice: rank + 1,
            points: CHOICE_POINTS[rank]!,
            lot: lotOf(input.seed, visitor.visitorId, workshopId),
          });
        }
        hasRepeats ||= options.length > before + 1;
      });
      const firstSeat = mine.length > 0 ? 0 : FIRST_SEAT_POINTS;
      return { visitorId: visitor.visitorId, options, firstSeat };
    });
  return {
    runIds: runs.map((run) => run.runId),
    seats: runs.map((r) => Math.max(0, r.capacity - r.heldBack - (held.get(r.runId) ?? 0))),
    rounds: input.rounds.length,
    visitors,
    hasRepeats,
  };
}

/** Points of what is given, first seats included. */
export function pointsOf({ visitors }: DrawProblem, given: readonly Option[][]): number {
  return visitors.reduce((sum, { firstSeat }, visitor) => {
    const mine = given[visitor]!;
    const points = mine.reduce((points, option) => points + option.points, 0);
    return sum + points + (mine.length > 0 ? firstSeat : 0);
  }, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
