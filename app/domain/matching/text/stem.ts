import { stemmer } from "@orama/stemmers/dutch";
import { verbRoots } from "./verbs.ts";

// What Snowball's Dutch stemmer leaves apart although it is one word.
const irregular: ReadonlyMap<string, string> = new Map([
  ["kinder", "kind"],
  ["lieder", "lied"],
  ["goeder", "goed"],
  ["eier", "ei"],
  ["sted", "stad"],
  ["led", "lid"],
]);

// The elderly are no parents, a buddy (maatje) no measure, health no adjective of money: the
// stemmer makes them one.
const keptApart: ReadonlyMap<string, string> = new Map([
  ["ouderen", "oudere"],
  ["oudere", "oudere"],
  ["maatje", "maatje"],
  ["maatjes", "maatje"],
  ["bankje", "bankje"],
  ["bankjes", "bankje"],
  ["potje", "potje"],
  ["potjes", "potje"],
  ["beweging", "beweging"],
  ["gezondheid", "gezondheid"],
  ["veiligheid", "veiligheid"],
]);

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/**
 * The stem of one normalised word: Snowball, with huis/huizen, brief/brieven, kind/kinderen,
 * gezin/gezinnen, coach/coaches, diminutives, and the usual forms of verbs joined.
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
  const root = verbRoots.get(word) ?? word;
  // To read is no lesson: the stemmer makes both "les".
  if (root === "lees") return root;
  const plain = root.replace(/'s$/, "");
  const base =
    plain.length >= 6 ? plain.replace(/([^aeiou])jes?$/, "$1").replace(/ches$/, "ch") : plain;
  const snowball = stemmer(base);
  // No Dutch word ends in a doubled consonant: gezinn(en) is gezin.
  const single = snowball.length > 3 ? snowball.replace(/([bcdfgklmnprstz])\1$/, "$1") : snowball;
  const voiceless = single.replace(/z$/, "s").replace(/v$/, "f");
  for (const [from, to] of irregular) {
    if (voiceless === from) return to;
    if (from === "kinder" && voiceless.length > from.length && voiceless.endsWith(from)) {
      return voiceless.slice(0, -from.length) + to;
    }
  }
  return voiceless;
}
