import { costOf, costTable, NOWHERE, type CostTable, type Positions } from "./proposal-cost.ts";
import type { Floor, Placement } from "./proposal-floor.ts";
import { searchPlaces } from "./proposal-search.ts";

export interface Proposal {
  /** for stands that had no place, in the order of the floor's stands */
  placements: Placement[];
  /** stands for which no spot that fits is left */
  left: string[];
}

/**
 * Gives stands without a place one: as many of them as fit, power to who needs it, and then as low
 * a cost as the search finds (`costOf`). Who stands somewhere stays there. Same floor, same answer.
 * @param exactUpTo so many floors are all looked at, which proves the best; more are searched
 */
export function proposePlaces(floor: Floor, exactUpTo = 5_000): Proposal {
  const table = costTable(floor);
  const start = pinnedPositions(floor);
  const free = freeSpots(floor, start);
  const chosen = whoFits(floor, start, free);
  const at = searchPlaces({ floor, table, start, chosen, free }, exactUpTo);
  return proposalFrom(floor, start, at);
}

/** The plain way, to compare with: in order of arrival on the first spot that fits. */
export function placesInOrder(floor: Floor): Proposal {
  const start = pinnedPositions(floor);
  const free = freeSpots(floor, start).sort((a, b) => number(floor, a) - number(floor, b));
  const at = Int32Array.from(start);
  for (const stand of whoFits(floor, start, free)) {
    const index = free.findIndex((spot) => fits(floor, stand, spot));
    at[stand] = index < 0 ? NOWHERE : free.splice(index, 1)[0]!;
  }
  return proposalFrom(floor, start, at);
}

/** The cost of a floor with these placements besides who stands there already. */
export function costWith(floor: Floor, placements: readonly Placement[]): number {
  const table: CostTable = costTable(floor);
  return costOf(table, positionsOf(floor, [...floor.pinned, ...placements]));
}

/** Whether a stand can stand on a spot; both by their places in the floor. */
export function fits({ stands, spots }: Floor, stand: number, spot: number): boolean {
  return !stands[stand]!.needsPower || spots[spot]!.hasPower;
}

function pinnedPositions(floor: Floor): Positions {
  return positionsOf(floor, floor.pinned);
}

export function positionsOf({ stands, spots }: Floor, placements: readonly Placement[]): Positions {
  const spotOf = new Map(placements.map(({ standId, spotId }) => [standId, spotId]));
  return Int32Array.from(stands, ({ id }) => spots.findIndex((spot) => spot.id === spotOf.get(id)));
}

function freeSpots({ spots }: Floor, at: Positions): number[] {
  const taken = new Set(at);
  return spots.flatMap((_, spot) => (taken.has(spot) ? [] : [spot]));
}

/**
 * Who gets a place when there are too few: who needs power as far as there is power, then the rest
 * as far as there is room, those that most visitors look for first. No other choice places more.
 * Who needs power comes first, so that handing out places one by one never runs out of it.
 */
function whoFits(floor: Floor, at: Positions, free: readonly number[]): number[] {
  const waiting = floor.stands
    .map((_, stand) => stand)
    .filter((stand) => at[stand] === NOWHERE)
    .sort((a, b) => floor.stands[b]!.expected - floor.stands[a]!.expected || a - b);
  const powered = free.filter((spot) => floor.spots[spot]!.hasPower).length;
  const needing = waiting.filter((stand) => floor.stands[stand]!.needsPower).slice(0, powered);
  const others = waiting.filter((stand) => !floor.stands[stand]!.needsPower);
  const chosen = [...others.slice(0, free.length - needing.length)].sort((a, b) => a - b);
  return [...needing.sort((a, b) => a - b), ...chosen];
}

function proposalFrom({ stands, spots }: Floor, start: Positions, at: Positions): Proposal {
  const waiting = stands.flatMap(({ id }, stand) =>
    start[stand] === NOWHERE ? [{ id, spot: at[stand]! }] : [],
  );
  return {
    placements: waiting.flatMap(({ id, spot }) =>
      spot === NOWHERE ? [] : [{ standId: id, spotId: spots[spot]!.id }],
    ),
    left: waiting.filter(({ spot }) => spot === NOWHERE).map(({ id }) => id),
  };
}

function number({ spots }: Floor, spot: number): number {
  return spots[spot]!.number;
}
