import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinship, type Floor, type Placement, type StandOnFloor } from "./proposal-floor.ts";
import { explainPlaces, figuresOf } from "./proposal-reasons.ts";
import { costWith, placesInOrder, proposePlaces } from "./proposal.ts";

const THEMES = [
  { id: "jeugd", family: "youth" },
  { id: "school", family: "youth" },
  { id: "schuld", family: "money" },
  { id: "wonen", family: "housing" },
] as const;

const standWith = (id: string, more: Partial<StandOnFloor> = {}): StandOnFloor => {
  return { id, themes: [THEMES[0]], needsPower: false, expected: 1, ...more };
};

const someStand = fc.record({
  themes: fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 2 }),
  needsPower: fc.boolean(),
  expected: fc.integer({ min: 0, max: 40 }),
});

const someSpot = fc.record({
  zone: fc.constantFrom("A", "B", "C"),
  hasPower: fc.boolean(),
  x: fc.integer({ min: 0, max: 40 }),
  y: fc.integer({ min: 0, max: 40 }),
});

interface FloorSize {
  stands: number;
  spots: number;
}

/** Some of the stands stand already. */
const floors = ({ stands, spots }: FloorSize): fc.Arbitrary<Floor> =>
  fc
    .record({
      stands: fc.array(someStand, { minLength: 1, maxLength: stands }),
      spots: fc.array(someSpot, { minLength: 1, maxLength: spots }),
      pins: fc.nat({ max: 2 }),
    })
    .map(({ pins, ...drawn }) => {
      const all = drawn.stands.map((stand, i) => ({ id: `s${i}`, ...stand }));
      const spotsOf = drawn.spots.map((spot, i) => ({ id: `p${i}`, number: i + 1, ...spot }));
      const pinned = all
        .slice(0, Math.min(pins, spotsOf.length))
        .map(({ id }, i) => ({ standId: id, spotId: spotsOf[i]!.id }));
      return {
        stands: all,
        spots: spotsOf,
        metres: spotsOf.map((a) => spotsOf.map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
        pinned,
      };
    });

const small = floors({ stands: 5, spots: 6 });
const large = floors({ stands: 20, spots: 24 });

/** Every way to give these stands a spot, written down without looking at the search. */
function everyWay(floor: Floor, waiting: readonly string[]): Placement[][] {
  const taken = new Set(floor.pinned.map(({ spotId }) => spotId));
  const ways = (left: readonly string[], used: Set<string>): Placement[][] => {
    const [standId, ...rest] = left;
    if (standId === undefined) return [[]];
    const stand = floor.stands.find(({ id }) => id === standId)!;
    const here = floor.spots
      .filter((spot) => !used.has(spot.id) && (spot.hasPower || !stand.needsPower))
      .flatMap(({ id: spotId }) =>
        ways(rest, new Set([...used, spotId])).map((way) => [{ standId, spotId }, ...way]),
      );
    return [...here, ...ways(rest, used)];
  };
  return ways(waiting, taken);
}

/** The cost by its definition, pair by pair. */
function costByHand(floor: Floor, placements: readonly Placement[]): number {
  const at = (id: string) => floor.spots.findIndex((spot) => spot.id === id);
  const all = [...floor.pinned, ...placements].map(({ standId, spotId }) => {
    return { stand: floor.stands.find(({ id }) => id === standId)!, spot: at(spotId) };
  });
  let kin = 0;
  floor.stands.forEach((a, i) => floor.stands.slice(i + 1).forEach((b) => (kin += kinship(a, b))));
  let [typical, pairs] = [0, 0];
  floor.spots.forEach((_, i) =>
    floor.spots.slice(i + 1).forEach((_, j) => {
      typical += floor.metres[i]![i + 1 + j]!;
      pairs += 1;
    }),
  );
  let apart = 0;
  all.forEach((a, i) =>
    all.slice(i + 1).forEach((b) => {
      apart += kinship(a.stand, b.stand) * floor.metres[a.spot]![b.spot]!;
    }),
  );
  const scale = kin * (pairs ? typical / pairs : 0);
  const visitors = all.reduce((sum, { stand }) => sum + stand.expected, 0);
  const zones = [...new Set(floor.spots.map(({ zone }) => zone))];
  const uneven = zones.reduce((sum, zone) => {
    const fair = floor.spots.filter((spot) => spot.zone === zone).length / floor.spots.length;
    const drawn = all.filter(({ spot }) => floor.spots[spot]!.zone === zone);
    const share = drawn.reduce((load, { stand }) => load + stand.expected, 0) / (visitors || 1);
    return sum + (visitors ? (share - fair) ** 2 / fair : 0);
  }, 0);
  return (scale ? apart / scale : 0) + uneven;
}

function expectFits(floor: Floor, placements: readonly Placement[]) {
  const all = [...floor.pinned, ...placements];
  expect(new Set(all.map(({ standId }) => standId)).size).toBe(all.length);
  expect(new Set(all.map(({ spotId }) => spotId)).size).toBe(all.length);
  for (const { standId, spotId } of placements) {
    const needs = floor.stands.find(({ id }) => id === standId)?.needsPower;
    if (needs) expect(floor.spots.find(({ id }) => id === spotId)?.hasPower).toBe(true);
  }
}

describe("a proposal for the floor", () => {
  it("places as many as brute force can, at the lowest cost for those", () => {
    fc.assert(
      fc.property(small, (floor) => {
        const { placements, left } = proposePlaces(floor);
        expectFits(floor, placements);
        const pinned = new Set(floor.pinned.map(({ standId }) => standId));
        const waiting = floor.stands.map(({ id }) => id).filter((id) => !pinned.has(id));
        expect(placements.length + left.length).toBe(waiting.length);
        const ways = everyWay(floor, waiting);
        expect(placements).toHaveLength(Math.max(...ways.map((way) => way.length)));
        const same = new Set(placements.map(({ standId }) => standId));
        const costs = ways
          .filter((way) => way.length === same.size && way.every((one) => same.has(one.standId)))
          .map((way) => costByHand(floor, way));
        expect(costByHand(floor, placements)).toBeCloseTo(Math.min(...costs), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("has the cost that its definition says", () => {
    fc.assert(
      fc.property(large, (floor) => {
        const { placements } = placesInOrder(floor);
        expect(costWith(floor, placements)).toBeCloseTo(costByHand(floor, placements), 9);
      }),
    );
  });

  it("searched rather than proven is nearly always as good, and never far off", () => {
    let proven = 0;
    let best = 0;
    fc.assert(
      fc.property(small, (floor) => {
        const least = costWith(floor, proposePlaces(floor).placements);
        const found = costWith(floor, proposePlaces(floor, 0).placements);
        expect(found).toBeGreaterThanOrEqual(least - 1e-9);
        expect(found).toBeLessThanOrEqual(least * 1.1 + 0.05);
        proven += 1;
        if (found <= least + 1e-9) best += 1;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(best / proven).toBeGreaterThan(0.97);
  });

  it("on a full floor fits, leaves who stands where they are, and beats the order of arrival", () => {
    fc.assert(
      fc.property(large, (floor) => {
        const { placements } = proposePlaces(floor);
        expectFits(floor, placements);
        const order = placesInOrder(floor).placements;
        expectFits(floor, order);
        expect(placements).toHaveLength(order.length);
        expect(costWith(floor, placements)).toBeLessThanOrEqual(costWith(floor, order) + 1e-9);
        const ids = new Set(floor.pinned.map(({ standId }) => standId));
        expect(placements.some(({ standId }) => ids.has(standId))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(large, (floor) => {
        expect(proposePlaces(floor)).toEqual(proposePlaces(structuredClone(floor)));
      }),
      { numRuns: 10 },
    );
  });
});

describe("what an organiser is told", () => {
  const spot = (number: number, zone: string, x: number, hasPower = true) => {
    return { id: `p${number}`, number, zone, hasPower, x };
  };
  const spots = [spot(1, "A", 0), spot(2, "A", 3), spot(3, "B", 30, false), spot(4, "B", 33)];
  const floorOf = (stands: StandOnFloor[], pinned: Placement[] = []): Floor => ({
    stands,
    spots,
    metres: spots.map((a) => spots.map((b) => Math.abs(a.x - b.x))),
    pinned,
  });

  it("is why: the same theme beside it, power, and that nobody else is about it", () => {
    const floor = floorOf(
      [
        standWith("staat"),
        standWith("zelfde", { needsPower: true, expected: 0 }),
        standWith("ander", { themes: [THEMES[2]], expected: 5 }),
      ],
      [{ standId: "staat", spotId: "p1" }],
    );
    const told = explainPlaces(floor, proposePlaces(floor).placements);
    expect(told).toMatchObject([
      {
        standId: "zelfde",
        number: 2,
        reasons: [{ reason: "same-theme", numbers: [1] }, { reason: "power" }],
      },
      { standId: "ander", zone: "B", reasons: [{ reason: "only-one" }] },
    ]);
  });

  it("is how it was and how it becomes", () => {
    const floor = floorOf([standWith("een"), standWith("twee"), standWith("drie")]);
    const far = figuresOf(floor, [
      { standId: "een", spotId: "p1" },
      { standId: "twee", spotId: "p4" },
    ]);
    expect(far).toMatchObject({ placed: 2, sameThemeMetres: 33, withoutPower: 0 });
    expect(figuresOf(floor, [])).toEqual({
      placed: 0,
      sameThemeMetres: null,
      busiest: null,
      withoutPower: 0,
    });
    const one = figuresOf(floor, [{ standId: "een", spotId: "p3" }]);
    expect(one.busiest).toEqual({ zone: "B", share: 1, fair: 0.5 });
  });
});
