import {
  apartFrom,
  costOf,
  NOWHERE,
  unevenness,
  type CostTable,
  type Positions,
} from "./proposal-cost.ts";
import type { Floor } from "./proposal-floor.ts";

interface Task {
  floor: Floor;
  table: CostTable;
  /** who stands somewhere already */
  start: Positions;
  /** stands that get a spot; those that need power first */
  chosen: readonly number[];
  free: readonly number[];
}

const RESTARTS = 12;
const SEED = 20270520;

/** Less than this is lost in adding up, and no improvement. */
const HAIR = 1e-9;

/** The best positions found: proven when there are at most `exactUpTo` ways, else a local best. */
export function searchPlaces(task: Task, exactUpTo: number): Positions {
  return waysToPlace(task) <= exactUpTo ? bestOfAll(task) : bestFound(task);
}

/** An upper bound: power is left out. */
function waysToPlace({ chosen, free }: Task): number {
  return chosen.reduce((ways, _, index) => ways * (free.length - index), 1);
}

function canStand({ floor }: Task, stand: number, spot: number): boolean {
  return !floor.stands[stand]!.needsPower || floor.spots[spot]!.hasPower;
}

function bestOfAll(task: Task): Positions {
  const at = Int32Array.from(task.start);
  let best = Int32Array.from(at);
  let least = Infinity;
  const place = (index: number, free: readonly number[]) => {
    const stand = task.chosen[index];
    if (stand === undefined) {
      const cost = costOf(task.table, at);
      if (cost < least - HAIR) [least, best] = [cost, Int32Array.from(at)];
      return;
    }
    for (const spot of free) {
      if (!canStand(task, stand, spot)) continue;
      at[stand] = spot;
      place(
        index + 1,
        free.filter((other) => other !== spot),
      );
      at[stand] = NOWHERE;
    }
  };
  place(0, task.free);
  return best;
}

/** Local search (moves to an empty spot and swaps) from several starts, by a fixed seed. */
function bestFound(task: Task): Positions {
  const next = randomFrom(SEED);
  let best: Positions | null = null;
  let least = Infinity;
  for (let run = 0; run < RESTARTS; run++) {
    const at = run === 0 ? oneByOne(task) : anyhow(task, next);
    improve(task, at);
    const cost = costOf(task.table, at);
    if (cost < least - HAIR) [least, best] = [cost, at];
  }
  return best ?? task.start;
}

/** Each stand in turn on the spot that is best given who stands already. */
function oneByOne(task: Task): Positions {
  const at = Int32Array.from(task.start);
  const free = new Set(task.free);
  for (const stand of task.chosen) {
    let best = NOWHERE;
    let least = Infinity;
    for (const spot of free) {
      if (!canStand(task, stand, spot)) continue;
      at[stand] = spot;
      const cost = costOf(task.table, at);
      if (cost < least - HAIR) [least, best] = [cost, spot];
    }
    at[stand] = best;
    free.delete(best);
  }
  return at;
}

function anyhow(task: Task, next: () => number): Positions {
  const at = Int32Array.from(task.start);
  const free = shuffled(task.free, next);
  for (const stand of task.chosen) {
    const index = free.findIndex((spot) => canStand(task, stand, spot));
    at[stand] = free.splice(index, 1)[0] ?? NOWHERE;
  }
  return at;
}

/** Changes `at` until no move and no swap makes it better. */
function improve(task: Task, at: Positions): void {
  const { chosen, table } = task;
  const loads = loadsOf(table, at);
  const empty = new Set(task.free);
  for (const stand of chosen) empty.delete(at[stand]!);
  for (let better = true; better;) {
    better = false;
    for (const stand of chosen) {
      for (const spot of [...empty]) {
        if (!canStand(task, stand, spot) || moveGain(table, at, loads, stand, spot) >= -HAIR)
          continue;
        empty.add(at[stand]!);
        empty.delete(spot);
        shift(table, at, loads, stand, spot);
        better = true;
      }
    }
    for (const [index, one] of chosen.entries()) {
      for (const other of chosen.slice(index + 1)) {
        const [here, there] = [at[one]!, at[other]!];
        if (!canStand(task, one, there) || !canStand(task, other, here)) continue;
        if (swapGain(table, at, loads, one, other) >= -HAIR) continue;
        shift(table, at, loads, one, there);
        shift(table, at, loads, other, here);
        better = true;
      }
    }
  }
}

function shift(
  table: CostTable,
  at: Positions,
  loads: number[],
  stand: number,
  spot: number,
): void {
  loads[table.zoneOf[at[stand]!]!]! -= table.share[stand]!;
  loads[table.zoneOf[spot]!]! += table.share[stand]!;
  at[stand] = spot;
}

function moveGain(
  table: CostTable,
  at: Positions,
  loads: readonly number[],
  stand: number,
  spot: number,
): number {
  const nearer = apartFrom(table, at, stand, spot) - apartFrom(table, at, stand, at[stand]!);
  return nearer + loadGain(table, loads, at[stand]!, spot, table.share[stand]!);
}

function swapGain(
  table: CostTable,
  at: Positions,
  loads: readonly number[],
  one: number,
  other: number,
): number {
  const [here, there] = [at[one]!, at[other]!];
  const before = apartFrom(table, at, one, here) + apartFrom(table, at, other, there);
  at[one] = there;
  at[other] = here;
  const after = apartFrom(table, at, one, there) + apartFrom(table, at, other, here);
  at[one] = here;
  at[other] = there;
  const visitors = table.share[one]! - table.share[other]!;
  return after - before + loadGain(table, loads, here, there, visitors);
}

function loadGain(
  table: CostTable,
  loads: readonly number[],
  from: number,
  to: number,
  visitors: number,
): number {
  const [here, there] = [table.zoneOf[from]!, table.zoneOf[to]!];
  if (here === there || visitors === 0) return 0;
  const after = [...loads];
  after[here]! -= visitors;
  after[there]! += visitors;
  return unevenness(table, after) - unevenness(table, loads);
}

function loadsOf(table: CostTable, at: Positions): number[] {
  const loads = table.fair.map(() => 0);
  at.forEach((spot, stand) => {
    if (spot !== NOWHERE) loads[table.zoneOf[spot]!]! += table.share[stand]!;
  });
  return loads;
}

function shuffled(spots: readonly number[], next: () => number): number[] {
  const order = [...spots];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Numbers from 0 to 1 (Park and Miller, 1988): the same seed gives the same proposal. */
function randomFrom(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
