import type { DrawProblem, Option } from "./problem.ts";
import { LOTS } from "./lot.ts";

/** Paths between two times that it says how far it is. */
const TELLS_EVERY = 100;

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

export interface FlowSolution {
  /** by visitor: the options they get */
  given: Option[][];
  /** by run, in points: what one more seat would add */
  prices: number[];
}

interface Step {
  /** run that is left for the next one; -1 at the beginning of a path */
  from: number;
  visitor: number;
  option: Option;
  gain: number;
}

/**
 * The draw when no visitor has two runs of one workshop to choose from: a flow of largest gain
 * source → visitor → visitor in a round → run → sink, with two arcs into each visitor, one for a
 * first seat and one for more. Such a flow has whole numbers by itself (Hoffman and Kruskal, 1956),
 * and successive best paths find it exactly (Jewell 1958; Ahuja, Magnanti and Orlin, Network Flows,
 * 1993, §9.7).
 *
 * Only runs are nodes here: a path enters a run by somebody's new seat and goes from run to run by
 * somebody who moves, in one round or from one round to another that is free. Of equally good paths
 * the one with the fewest steps is taken, so that nobody moves twice in one path. Gains are whole
 * numbers below 2⁵³, points first and lots after: the best total of points, and of all of these the
 * best total of lots.
 */
export function solveFlow(
  problem: DrawProblem,
  tell: (part: number) => void = () => {},
): FlowSolution {
  const { seats, visitors } = problem;
  // More than all lots together, twice: a sum of lots along a path may be below zero.
  const lotScale = 2 * visitors.length * problem.rounds * LOTS + 1;
  const runs = seats.length;
  const taken = seats.map(() => 0);
  const given: (Option | null)[][] = visitors.map(() =>
    Array.from({ length: problem.rounds }, () => null),
  );
  const count = visitors.map(() => 0);
  const wishes: { visitor: number; option: Option }[][] = seats.map(() => []);
  visitors.forEach(({ options }, visitor) => {
    for (const option of options) wishes[option.run]!.push({ visitor, option });
  });
  const sitting: Set<number>[] = seats.map(() => new Set());
  const entries: (Step | null)[] = seats.map(() => null);
  const moves: (Step | null)[][] = seats.map(() => []);
  seats.forEach((_, run) => findEntry(run));

  function worth(option: Option): number {
    return option.points * lotScale + option.lot;
  }

  function enter(visitor: number, option: Option): void {
    if (given[visitor]![option.round]) return;
    const first = count[visitor] === 0 ? visitors[visitor]!.firstSeat * lotScale : 0;
    const gain = worth(option) + first;
    const known = entries[option.run];
    if (!known || gain > known.gain) entries[option.run] = { from: -1, visitor, option, gain };
  }

  function findEntry(run: number): void {
    entries[run] = null;
    for (const { visitor, option } of wishes[run]!) enter(visitor, option);
  }

  function leave(run: number, visitor: number): void {
    const mine = given[visitor]!;
    const leaves = mine.find((option) => option?.run === run)!;
    for (const option of visitors[visitor]!.options) {
      const inTheWay = mine[option.round];
      if (option.run === run || (inTheWay && inTheWay !== leaves)) continue;
      const gain = worth(option) - worth(leaves);
      const known = moves[run]![option.run];
      if (!known || gain > known.gain) {
        moves[run]![option.run] = { from: run, visitor, option, gain };
      }
    }
  }

  function findMoves(run: number): void {
    moves[run] = seats.map(() => null);
    for (const visitor of sitting[run]!) leave(run, visitor);
  }

  /** The best path into each run, with the fewest steps (Bellman and Ford). */
  function bestPaths(start: (run: number) => number): { reach: number[]; last: (Step | null)[] } {
    const reach = seats.map((_, run) => start(run));
    const hops = seats.map(() => 1);
    const last = seats.map((_, run) => entries[run]!);
    for (let changed = true; changed;) {
      changed = false;
      for (let a = 0; a < runs; a++) {
        if (reach[a] === -Infinity || taken[a]! === 0) continue;
        for (let b = 0; b < runs; b++) {
          const step = moves[a]![b];
          if (!step) continue;
          const through = reach[a]! + step.gain;
          const isFewer = through === reach[b]! && hops[a]! + 1 < hops[b]!;
          if (through <= reach[b]! && !isFewer) continue;
          [reach[b], hops[b], last[b], changed] = [through, hops[a]! + 1, step, true];
        }
      }
    }
    return { reach, last };
  }

  function follow(end: number, last: (Step | null)[]): void {
    const steps: Step[] = [];
    for (let run = end; run >= 0; run = steps.at(-1)!.from) steps.push(last[run]!);
    const changed = new Set(steps.map((step) => step.visitor));
    for (const { from, visitor } of steps) {
      if (from < 0) continue;
      const round = given[visitor]!.findIndex((option) => option?.run === from);
      given[visitor]![round] = null;
      sitting[from]!.delete(visitor);
    }
    for (const { from, visitor, option } of steps) {
      given[visitor]![option.round] = option;
      sitting[option.run]!.add(visitor);
      if (from < 0) count[visitor] = count[visitor]! + 1;
    }
    taken[end] = taken[end]! + 1;
    // A path never has to go on from a run with a seat left: moves are kept for full runs only.
    if (taken[end] === seats[end]) findMoves(end);
    for (const run of new Set(steps.flatMap(({ from }) => (from < 0 ? [] : [from])))) {
      findMoves(run);
    }
    for (const visitor of changed) {
      for (const option of given[visitor]!) {
        if (!option || taken[option.run]! < seats[option.run]!) continue;
        const isInMoves = moves[option.run]!.some((step) => step?.visitor === visitor);
        if (isInMoves) findMoves(option.run);
        else leave(option.run, visitor);
      }
      for (const option of visitors[visitor]!.options) {
        if (entries[option.run]?.visitor === visitor) findEntry(option.run);
        else enter(visitor, option);
      }
    }
  }

  const most = Math.max(1, Math.min(sum(seats), visitors.length * problem.rounds));
  for (let paths = 0; ; paths++) {
    if (paths % TELLS_EVERY === 0) tell(paths / most);
    const { reach, last } = bestPaths((run) => entries[run]?.gain ?? -Infinity);
    let end = -1;
    for (let run = 0; run < runs; run++) {
      if (taken[run]! < seats[run]! && reach[run]! > (end < 0 ? 0 : reach[end]!)) end = run;
    }
    if (end < 0) break;
    follow(end, last);
  }

  seats.forEach((_, run) => findMoves(run));
  // What one more seat is worth: the best path that would end in it. From a run with people in it a
  // path may begin for nothing, because somebody there may be the one who goes.
  const { reach } = bestPaths((run) => Math.max(0, entries[run]?.gain ?? 0));
  return {
    given: given.map((mine) => mine.filter((option) => option !== null)),
    prices: reach.map((gain) => Math.round(gain / lotScale)),
  };
}
