/**
 * The objective of a route, to be made as large as possible:
 *
 *   sum over workshops of chance · (1 + 2 · interest)
 * + sum over stands    of (interest − 0.1)
 * + 0.15 · sum over families of (1 + ½ + ¼ + …), one term for each stop of that family
 * − 0.1 · metres walked / 100
 *
 * - A seat may fail: a workshop counts with the chance that the visitor sits in it (seat-chance.ts).
 *   Variety and walking count whole, because the way is walked and the time is kept either way.
 * - A workshop takes three times as long as a stand and counts about three times as much; the 1
 *   makes a workshop in each round the rule, however little the visitor told about themselves.
 * - The 0.1 is the effort of one more stop: a stand that hardly interests stays out.
 * - Variety: each next stop of the same family adds half of the one before. The sum is concave in
 *   the number of stops of a family and does not depend on their order, so a linear model has it too.
 * - Metres are walked from the entrance along all stops; the way out is the same for every route.
 *
 * Subject to: one workshop a round, with a seat; no contribution twice; at most `maxStandsPerGap`
 * stands between workshops and pauses; everything inside the day and outside pauses; between two
 * stops the transfer time, or the walk where that takes longer.
 */
export const WEIGHTS = {
  round: 1,
  workshopInterest: 2,
  standEffort: 0.1,
  variety: 0.15,
  walkPerMetre: 0.001,
} as const;

/** Asked for very often, and powers are slow. */
const VARIETY_GAINS = Array.from({ length: 16 }, (_, count) => WEIGHTS.variety / 2 ** count);

/** @param chance 0 to 1: that the seat is got */
export function workshopGain(interest: number, chance = 1): number {
  return chance * (WEIGHTS.round + WEIGHTS.workshopInterest * interest);
}

export function standGain(interest: number): number {
  return interest - WEIGHTS.standEffort;
}

/** What the next stop of a family adds when the route has `count` of them already. */
export function varietyGain(count: number): number {
  return VARIETY_GAINS[count] ?? WEIGHTS.variety / 2 ** count;
}

/** Counts stops by family. A stop without a family is a family of its own. */
export class FamilyCounts {
  private readonly counts = new Map<string, number>();

  /** what adding this stop would add to the objective */
  gain(family: string | undefined): number {
    return varietyGain(family === undefined ? 0 : (this.counts.get(family) ?? 0));
  }

  add(family: string | undefined): void {
    if (family !== undefined) this.counts.set(family, (this.counts.get(family) ?? 0) + 1);
  }

  remove(family: string | undefined): void {
    if (family !== undefined) this.counts.set(family, (this.counts.get(family) ?? 0) - 1);
  }

  copy(): FamilyCounts {
    const copy = new FamilyCounts();
    for (const [family, count] of this.counts) copy.counts.set(family, count);
    return copy;
  }
}
