import { kinship, type Floor } from "./proposal-floor.ts";

/** Where each stand is, by its place in `stands`: the place of its spot in `spots`, or NOWHERE. */
export type Positions = Int32Array;

export const NOWHERE = -1;

/** What the cost of a floor is made of, worked out once. */
export interface CostTable {
  /** what stands have in common, so that all pairs in one place to another add up to 1 */
  kinship: number[][];
  metres: readonly (readonly number[])[];
  zoneOf: number[];
  /** each zone's part of all spots */
  fair: number[];
  /** each stand's part of all visitors */
  share: number[];
}

export function costTable({ stands, spots, metres }: Floor): CostTable {
  const raw = stands.map((a) => stands.map((b) => (a === b ? 0 : kinship(a, b))));
  const kin = sum(raw.flat()) / 2;
  const pairs = spots.flatMap((_, i) => spots.slice(i + 1).map((_, j) => metres[i]![i + 1 + j]!));
  const typical = pairs.length > 0 ? sum(pairs) / pairs.length : 0;
  const scale = kin * typical > 0 ? 1 / (kin * typical) : 0;
  const zones = [...new Set(spots.map(({ zone }) => zone))];
  const visitors = sum(stands.map(({ expected }) => expected));
  return {
    kinship: raw.map((row) => row.map((value) => value * scale)),
    metres,
    zoneOf: spots.map(({ zone }) => zones.indexOf(zone)),
    fair: zones.map((zone) => spots.filter((spot) => spot.zone === zone).length / spots.length),
    share: stands.map(({ expected }) => (visitors > 0 ? expected / visitors : 0)),
  };
}

/**
 * How far a floor is from ideal; lower is better. Two parts that weigh the same: how far stands
 * with something in common are apart (1 is what chance gives), and how unevenly visitors are
 * spread over the zones (0 is each zone its part; the chi-square distance).
 */
export function costOf(table: CostTable, at: Positions): number {
  let apart = 0;
  const loads = table.fair.map(() => 0);
  at.forEach((spot, stand) => {
    if (spot === NOWHERE) return;
    apart += apartFrom(table, at, stand, spot) / 2;
    loads[table.zoneOf[spot]!]! += table.share[stand]!;
  });
  return apart + unevenness(table, loads);
}

/** How far a stand would be from its kin if it stood on that spot, in the units of the cost. */
export function apartFrom(table: CostTable, at: Positions, stand: number, spot: number): number {
  const kin = table.kinship[stand]!;
  const metres = table.metres[spot]!;
  let apart = 0;
  for (let other = 0; other < at.length; other++) {
    const there = at[other]!;
    if (there !== NOWHERE && other !== stand) apart += kin[other]! * metres[there]!;
  }
  return apart;
}

export function unevenness({ fair }: CostTable, loads: readonly number[]): number {
  // Stands without a place draw nobody: the parts are of who is drawn.
  const all = sum(loads);
  if (all === 0) return 0;
  return sum(loads.map((load, zone) => (load / all - fair[zone]!) ** 2 / fair[zone]!));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
