import type { TextItem } from "#app/domain/matching/reader.ts";
import { expressionsOf, thesaurus } from "#app/domain/matching/thesaurus/thesaurus.ts";
import { seeded } from "./instance.ts";

const LENGTH = [18, 60] as const;
const MADE_UP = 20_000;
const SYLLABLES = "ka lo mi ru ste vel dam ber zo ne gri pol ta hui wer jas dol fen".split(" ");

/**
 * Texts as gemeenten might write them, by number rather than by sense: each on one topic (a concept
 * of the thesaurus) and a little on another, topics and everyday words both as common as Zipf found
 * for words, with a topic's expressions between the everyday words. The same for the same seed.
 */
export function makeTexts(count: number, seed: number): TextItem[] {
  const random = seeded(seed);
  const pickTopic = zipf(thesaurus.length, random);
  const pickWord = zipf(MADE_UP, random);
  const topics = thesaurus.map(expressionsOf);
  const say = (topic: number) => {
    const expressions = topics[topic] ?? [];
    return expressions[Math.floor(random() * expressions.length)] ?? "";
  };
  return Array.from({ length: count }, () => {
    const [topic, aside] = [pickTopic(), pickTopic()];
    const length = LENGTH[0] + Math.floor(random() * (LENGTH[1] - LENGTH[0]));
    const words: string[] = [];
    while (words.length < length) {
      const chance = random();
      if (chance < 0.1) words.push(say(topic));
      else if (chance < 0.14) words.push(say(aside));
      else words.push(madeUp(pickWord()));
    }
    return { title: `${madeUp(pickWord())} ${say(topic)}`, text: words.join(" ") };
  });
}

/** Of `count` kinds the next, the n-th kind n times as rare as the first. */
function zipf(count: number, random: () => number): () => number {
  const totals: number[] = [];
  for (let n = 0, sum = 0; n < count; n++) totals.push((sum += 1 / (n + 1)));
  return () => {
    const aim = random() * (totals.at(-1) ?? 0);
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[middle] ?? 0) < aim) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A word that no dictionary has, so that only its number matters. */
function madeUp(number: number): string {
  let word = "";
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
  }
  return word.length < 4 ? `${word}ing` : word;
}
