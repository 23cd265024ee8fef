import { evidenceOf, type Evidence, type Tools } from "./evidence.ts";
import { FeatureNames } from "./feature-names.ts";
import type { ThemeInput } from "./input.ts";
import { compileLexicon, lexiconWith, type Lexicon } from "./lexicon.ts";
import type { OwnWords } from "./own-words.ts";
import { allot, type TimeSpent } from "./pace.ts";
import { EVERYTHING, type Corpus, type ReadItem, type TextItem, type Without } from "./reader.ts";
import { ThemeReader } from "./theme-evidence.ts";
import { thesaurus } from "./thesaurus/thesaurus.ts";
import { learnWords, tokenReader } from "./token-reader.ts";

// BM25's usual constants.
const K1 = 1.2;
const B = 0.5;
// fitted: words carry most, concepts and themes join what is said in other words. The plateau is
// flat but for themes: with twice their share, near misses within a theme come out above the rest.
const SHARES = { word: 2, concept: 2, theme: 0.4 } as const;
const SHARE_SUM = SHARES.word + SHARES.concept + SHARES.theme;

/**
 * The Dutch reader. Reads the items once; the weights of words follow from how rare they are among
 * them. `ownWords`: per group the expressions that mean the same at this event.
 */
export function readCorpus(
  items: readonly TextItem[],
  themes: readonly ThemeInput[],
  ownWords: readonly OwnWords[] = [],
  timeSpent?: TimeSpent,
  without: Without = EVERYTHING,
): Corpus {
  const known = lexiconOf(ownWords, without);
  const vocabulary = learnWords(items, allot("learn", timeSpent));
  const names = new FeatureNames();
  const readTokens = tokenReader(vocabulary, known, names, without);
  const themeReader = new ThemeReader(themes, readTokens, known, without);
  const tools = { readTokens, themeReader, known, names, without };
  const read: Evidence[] = [];
  const shouldStop = allot("read", timeSpent);
  for (const item of items.slice(0, vocabulary.items)) {
    if (shouldStop()) break;
    read.push(evidenceOf(item, tools));
  }
  const finish = weigher(read, tools);
  return { items: read.map(finish), read: (item) => finish(evidenceOf(item, tools)) };
}

function lexiconOf(ownWords: readonly OwnWords[], without: Without): Lexicon {
  const isHalved = without.has("half the thesaurus");
  if (!isHalved && !without.has("stems")) return lexiconWith(ownWords);
  const groups = isHalved ? thesaurus.filter((_, index) => index % 2 === 0) : thesaurus;
  return without.has("stems") ? compileLexicon(groups, (word) => word) : compileLexicon(groups);
}

/** Turns evidence into vectors: BM25's saturation and rarity, each kind a share of the whole. */
function weigher(
  all: readonly Evidence[],
  { names, without }: Pick<Tools, "names" | "without">,
): (one: Evidence) => ReadItem {
  const total = all.reduce((sum, one) => sum + one.length, 0);
  const averageLength = total / Math.max(1, all.length) || 1;
  const wordFrequency = frequencies(all.map((one) => one.counts));
  const themeFrequency = frequencies(all.map((one) => one.themes));
  const rarity = (known: number | undefined) => {
    const documents = Math.min(all.length, known ?? 1);
    return Math.log(1 + (all.length - documents + 0.5) / (documents + 0.5));
  };
  return ({ counts, length, concepts, themes, words }) => {
    const norm = K1 * (1 - B + (B * length) / averageLength);
    const features = new Map<string, number>();
    if (!without.has("words")) {
      const weigh = (count: number, word: string) =>
        (rarity(wordFrequency.get(word)) * count) / (count + norm);
      addShare(features, "word", (feature) => feature, counts, weigh);
    }
    // fitted, and it carried much: a rare word tells more, a rare concept is oftener a misreading.
    addShare(
      features,
      "concept",
      (group) => names.concept.of(group),
      concepts,
      (weight) => weight,
    );
    addShare(
      features,
      "theme",
      (id) => names.theme.of(id),
      themes,
      (weight, theme) => {
        return rarity(themeFrequency.get(theme)) * weight;
      },
    );
    return { features, words, themes, isEmpty: features.size === 0 };
  };
}

/** Adds one kind's weights, together as long as the kind's share allows. */
function addShare<K extends string | number>(
  features: Map<string, number>,
  kind: keyof typeof SHARES,
  nameOf: (key: K) => string,
  source: ReadonlyMap<K, number>,
  weigh: (value: number, key: K) => number,
): void {
  const weights = new Map<K, number>();
  let sum = 0;
  for (const [key, value] of source) {
    const weight = weigh(value, key);
    weights.set(key, weight);
    sum += weight * weight;
  }
  if (sum === 0) return;
  const scale = Math.sqrt(SHARES[kind] / SHARE_SUM) / Math.sqrt(sum);
  for (const [key, weight] of weights) features.set(nameOf(key), weight * scale);
}

function frequencies<K>(maps: readonly ReadonlyMap<K, unknown>[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const map of maps) {
    for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
