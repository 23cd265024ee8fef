import type { Lexicon } from "./lexicon.ts";
import type { ReadToken } from "./phrase-book.ts";
import type { TextItem, Without } from "./reader.ts";
import { meaningOf } from "./text/abbreviations.ts";
import { compoundSplitter } from "./text/compounds.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stopWords } from "./text/stop-words.ts";
import { tokenise } from "./text/tokens.ts";
import { corrector } from "./text/typing-errors.ts";
import { compoundParts } from "./thesaurus/thesaurus.ts";

export type TokenReader = (text: string) => ReadToken[];

/** In how many items each word stands, and how many items there was time for. */
export type Vocabulary = { inTexts: ReadonlyMap<string, number>; items: number };

export function learnWords(
  items: readonly TextItem[],
  shouldStop: () => boolean = () => false,
): Vocabulary {
  const inTexts = new Map<string, number>();
  let learnt = 0;
  for (; learnt < items.length && !shouldStop(); learnt++) {
    const { title, text } = items[learnt] as TextItem;
    const words = new Set(tokenise(`${title}\n${text ?? ""}`).map(({ word }) => word));
    for (const word of words) {
      if (!stopWords.has(word)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
    }
  }
  return { inTexts, items: learnt };
}

/** With the words of an event, so that compounds split and slips of the keys are forgiven. */
export function tokenReader(
  { inTexts }: Vocabulary,
  known: Lexicon,
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
    return { stem: known.stem(meant), parts, isStop: stopWords.has(meant) };
  };
  // Every word of an event is read once, however often it stands there.
  const alreadyRead = new Map<string, ReadWord>();
  return (text) =>
    tokenise(text).map(({ surface, word, start, end }) => {
      let one = alreadyRead.get(word);
      if (!one) alreadyRead.set(word, (one = read(word)));
      return { surface, start, end, stem: one.stem, parts: one.parts, isStop: one.isStop };
    });
}

type ReadWord = Pick<ReadToken, "stem" | "parts" | "isStop">;
