import type { ReadItem } from "./reader.ts";

/** `isInBoth`: enough of it stands in the words of both. */
export type Shared = { terms: string[]; themes: string[]; isInBoth: boolean };

const MOST_TERMS = 6;
// What carries less than a thirtieth is noise beside the rest.
const NOISE = 1 / 30;
// Judgement, by reading the pairs of the demo parade: under a sixth the sentence overstated it.
const LEAST_IN_BOTH_TEXTS = 1 / 6;

/**
 * What two items have in common, strongest first: the words as they stand in the texts, and the
 * theme ids both are about. `quoted`: which of the two texts may be quoted.
 */
export function sharedBetween(
  a: ReadItem,
  b: ReadItem,
  quoted: { a: boolean; b: boolean } = { a: true, b: true },
): Shared {
  const carriers: { feature: string; weight: number }[] = [];
  for (const [feature, weight] of a.features) {
    const other = b.features.get(feature);
    if (other !== undefined) carriers.push({ feature, weight: weight * other });
  }
  carriers.sort((x, y) => y.weight - x.weight || (x.feature < y.feature ? -1 : 1));
  const terms: string[] = [];
  const seen = new Set<string>();
  const total = carriers.reduce((sum, carrier) => sum + carrier.weight, 0);
  for (const { feature, weight } of carriers) {
    if (weight < total * NOISE) break;
    const surfaces = [
      quoted.a ? a.words.get(feature) : undefined,
      quoted.b ? b.words.get(feature) : undefined,
    ];
    for (const surface of surfaces) {
      const key = surface?.toLowerCase();
      if (surface === undefined || key === undefined || seen.has(key)) continue;
      if (terms.length >= MOST_TERMS) continue;
      seen.add(key);
      terms.push(surface);
    }
  }
  const themes = [...a.themes.keys()]
    .filter((id) => b.themes.has(id))
    .map((id) => ({ id, weight: (a.themes.get(id) ?? 0) * (b.themes.get(id) ?? 0) }))
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
  const inBothTexts = carriers
    .filter(({ feature }) => a.words.has(feature) && b.words.has(feature))
    .reduce((sum, carrier) => sum + carrier.weight, 0);
  return { terms, themes, isInBoth: inBothTexts >= LEAST_IN_BOTH_TEXTS * total };
}

/**
 * Whether words of the texts, quotable or not, carry what two items have in common; otherwise only
 * themes and hunches do. Much faster than `sharedBetween`.
 */
export function isInWords(a: ReadItem, b: ReadItem): boolean {
  let [total, heaviest] = [0, 0];
  for (const [feature, weight] of a.features) {
    const both = weight * (b.features.get(feature) ?? 0);
    total += both;
    if (both > heaviest && (a.words.has(feature) || b.words.has(feature))) heaviest = both;
  }
  return heaviest > 0 && heaviest >= total * NOISE;
}
