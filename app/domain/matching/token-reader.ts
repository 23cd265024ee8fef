import type { FeatureNames } from "./feature-names.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ReadToken } from "./phrase-book.ts";
import type { TextItem, Without } from "./reader.ts";
import { meaningOf } from "./text/abbreviations.ts";
import { compoundSplitter } from "./text/compounds.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stopWords } from "./text/stop-words.ts";
import { eachWord, normaliseWord } from "./text/tokens.ts";
import { corrector } from "./text/typing-errors.ts";
import { compoundParts } from "./thesaurus/thesaurus.ts";

/** A feature of a word and how much it counts: its stem in full, the parts of a compound less. */
export type Counted = { feature: string; weight: number };

/** A word of a text with what counts of it. */
export type CountedToken = ReadToken & { counted: readonly Counted[] };

export type TokenReader = (text: string) => CountedToken[];

const COMPOUND_PART_WEIGHT = 0.6;

/** In how many items each word stands, and how many items there was time for. */
export type Vocabulary = { inTexts: ReadonlyMap<string, number>; items: number };

export function learnWords(
  items: readonly TextItem[],
  shouldStop: () => boolean = () => false,
): Vocabulary {
  const inTexts = new Map<string, number>();
  let learnt = 0;
  const normal = new Map<string, string>();
  for (; learnt < items.length && !shouldStop(); learnt++) {
    const { title, text } = items[learnt] as TextItem;
    const words = new Set<string>();
    eachWord(`${title}\n${text ?? ""}`, (surface) => {
      let word = normal.get(surface);
      if (word === undefined) normal.set(surface, (word = normaliseWord(surface)));
      words.add(word);
    });
    for (const word of words) {
      if (word !== "" && !stopWords.has(word)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
    }
  }
  return { inTexts, items: learnt };
}

/** With the words of an event, so that compounds split and slips of the keys are forgiven. */
export function tokenReader(
  { inTexts }: Vocabulary,
  known: Lexicon,
  names: FeatureNames,
  without: Without,
): TokenReader {
  const trusted = new Map<string, number>();
  // A word seen in one text only may itself be the slip, so it corrects nothing.
  for (const [word, count] of inTexts) if (count >= 2) trusted.set(word, count);
  for (const word of [...known.words, ...stopWords, ...ordinaryWords]) {
    trusted.set(word, (trusted.get(word) ?? 0) + 2);
  }
  const split = without.has("compounds")
    ? () => []
    : compoundSplitter([...inTexts.keys(), ...known.words], compoundParts, known.stem);
  const correct = without.has("typing errors") ? () => null : corrector(trusted);
  const meaning = without.has("abbreviations") ? () => [] : meaningOf;
  const trustedStems = new Set([...trusted.keys()].map(known.stem));

  const read = (word: string): ReadWord => {
    let meant = word;
    let parts = split(word);
    if (parts.length === 0 && !trustedStems.has(known.stem(word))) {
      meant = correct(word) ?? word;
      if (meant !== word) parts = split(meant);
    }
    const spelledOut = [meant, ...parts].flatMap(meaning).map(known.stem);
    if (spelledOut.length > 0) parts = [...new Set([...parts, ...spelledOut])];
    const [stem, isStop] = [known.stem(meant), stopWords.has(meant)];
    const telling = parts.filter((part) => part !== stem && !stopWords.has(part));
    const counted = isStop
      ? []
      : [
          { feature: names.word.of(stem), weight: 1 },
          ...telling.map((part) => {
            return { feature: names.word.of(part), weight: COMPOUND_PART_WEIGHT };
          }),
        ];
    return { stem, parts, isStop, counted };
  };
  // Every word of an event is read once, however often it stands there; null where it is none.
  const alreadyRead = new Map<string, ReadWord | null>();
  return (text) => {
    const tokens: CountedToken[] = [];
    eachWord(text, (surface, start) => {
      let one = alreadyRead.get(surface);
      if (one === undefined) {
        const word = normaliseWord(surface);
        alreadyRead.set(surface, (one = word === "" ? null : read(word)));
      }
      if (one === null) return;
      const { stem, parts, isStop, counted } = one;
      tokens.push({ surface, start, end: start + surface.length, stem, parts, isStop, counted });
    });
    return tokens;
  };
}

type ReadWord = Pick<CountedToken, "stem" | "parts" | "isStop" | "counted">;
