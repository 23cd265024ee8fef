import { stemmer } from "@orama/stemmers/dutch";

// What Snowball's Dutch stemmer leaves apart although it is one word.
const irregular: ReadonlyMap<string, string> = new Map([
  ["kinder", "kind"],
  ["lieder", "lied"],
  ["goeder", "goed"],
  ["eier", "ei"],
  ["sted", "stad"],
  ["led", "lid"],
]);

// The elderly are no parents: the stemmer makes both "ouder".
const keptApart: ReadonlyMap<string, string> = new Map([
  ["ouderen", "oudere"],
  ["oudere", "oudere"],
]);

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/**
 * The stem of one normalised word: Snowball, with huis/huizen, brief/brieven, kind/kinderen,
 * coach/coaches and diminutives joined.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = computeStem(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

function computeStem(word: string): string {
  const apart = keptApart.get(word);
  if (apart !== undefined) return apart;
  // No Dutch word is longer; without this a text without spaces would cost seconds.
  if (word.length > 60) return word;
  const base =
    word.length >= 6 ? word.replace(/([^aeiou])jes?$/, "$1").replace(/ches$/, "ch") : word;
  const snowball = stemmer(base);
  const voiceless = snowball.replace(/z$/, "s").replace(/v$/, "f");
  for (const [from, to] of irregular) {
    if (voiceless === from) return to;
    if (from === "kinder" && voiceless.length > from.length && voiceless.endsWith(from)) {
      return voiceless.slice(0, -from.length) + to;
    }
  }
  return voiceless;
}
