import { kinship, SAME_THEME, type Floor, type Placement } from "./proposal-floor.ts";

/** How well a floor does, in what an organiser can see. */
export interface FloorFigures {
  /** stands that have a place */
  placed: number;
  /** metres on foot between two stands about the same theme, on average; null without such pairs */
  sameThemeMetres: number | null;
  /** the zone that draws most for its size, and its part of all visitors; null when nobody comes */
  busiest: { zone: string; share: number; fair: number } | null;
  /** stands that need power and have none */
  withoutPower: number;
}

export type PlaceReason =
  /** `numbers`: the nearest places with a stand about the same */
  | { reason: "same-theme"; numbers: number[] }
  | { reason: "power" }
  /** many come to it, and the zone can have them */
  | { reason: "room-for-crowd"; zone: string }
  /** no other stand is about this */
  | { reason: "only-one" };

export interface ExplainedPlacement extends Placement {
  number: number;
  zone: string;
  reasons: PlaceReason[];
}

interface Standing {
  stand: Floor["stands"][number];
  spot: Floor["spots"][number];
  /** the spot's place in the floor's spots */
  at: number;
}

export function figuresOf(floor: Floor, placements: readonly Placement[]): FloorFigures {
  const standing = standingOn(floor, placements);
  const apart = standing.flatMap((one, index) =>
    standing
      .slice(index + 1)
      .filter((other) => kinship(one.stand, other.stand) >= SAME_THEME)
      .map((other) => floor.metres[one.at]![other.at]!),
  );
  return {
    placed: standing.length,
    sameThemeMetres: apart.length > 0 ? apart.reduce((a, b) => a + b, 0) / apart.length : null,
    busiest: busiestOf(floor, standing),
    withoutPower: standing.filter(({ stand, spot }) => stand.needsPower && !spot.hasPower).length,
  };
}

function busiestOf(floor: Floor, standing: Standing[]): FloorFigures["busiest"] {
  const zones = zonesOf(floor, standing).filter(({ share }) => share > 0);
  if (zones.length === 0) return null;
  return zones.reduce((a, b) => (b.share / b.fair > a.share / a.fair ? b : a));
}

function zonesOf({ spots }: Floor, standing: Standing[]) {
  const all = standing.reduce((sum, { stand }) => sum + stand.expected, 0);
  return [...new Set(spots.map(({ zone }) => zone))].map((zone) => {
    const there = standing.filter(({ spot }) => spot.zone === zone);
    const drawn = there.reduce((sum, { stand }) => sum + stand.expected, 0);
    return {
      zone,
      share: all > 0 ? drawn / all : 0,
      fair: spots.filter((spot) => spot.zone === zone).length / spots.length,
    };
  });
}

const NEIGHBOURS = 3;
/** Metres on foot up to which a stand is near. */
const NEAR = 15;

/** Says of each proposed place why. */
export function explainPlaces(
  floor: Floor,
  placements: readonly Placement[],
): ExplainedPlacement[] {
  const standing = standingOn(floor, [...floor.pinned, ...placements]);
  const zones = zonesOf(floor, standing);
  const visitors = standing.reduce((sum, { stand }) => sum + stand.expected, 0);
  const proposed = new Set(placements.map(({ standId }) => standId));
  return standing
    .filter(({ stand }) => proposed.has(stand.id))
    .map((one) => {
      const kin = standing
        .filter((other) => other !== one && kinship(one.stand, other.stand) >= SAME_THEME)
        .map(({ spot, at }) => ({ number: spot.number, metres: floor.metres[one.at]![at]! }))
        .sort((a, b) => a.metres - b.metres || a.number - b.number);
      const near = kin.filter(({ metres }) => metres <= NEAR).slice(0, NEIGHBOURS);
      const zone = zones.find((other) => other.zone === one.spot.zone)!;
      const draws = one.stand.expected * standing.length > visitors;
      const reasons: PlaceReason[] = [];
      if (near.length > 0) {
        const numbers = near.map(({ number }) => number).sort((a, b) => a - b);
        reasons.push({ reason: "same-theme", numbers });
      }
      if (kin.length === 0) reasons.push({ reason: "only-one" });
      if (one.stand.needsPower && one.spot.hasPower) reasons.push({ reason: "power" });
      if (draws && zone.share <= zone.fair) {
        reasons.push({ reason: "room-for-crowd", zone: zone.zone });
      }
      const { id: spotId, number } = one.spot;
      return { standId: one.stand.id, spotId, number, zone: zone.zone, reasons };
    });
}

function standingOn({ stands, spots }: Floor, placements: readonly Placement[]): Standing[] {
  return placements.flatMap(({ standId, spotId }) => {
    const stand = stands.find(({ id }) => id === standId);
    const at = spots.findIndex(({ id }) => id === spotId);
    const spot = spots[at];
    return stand && spot ? [{ stand, spot, at }] : [];
  });
}
