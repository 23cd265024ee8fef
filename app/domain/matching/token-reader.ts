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

/** Learns the words of the items, so that compounds split and slips of the keys are forgiven. */
export function tokenReader(
  items: readonly TextItem[],
  known: Lexicon,
  without: Without,
): TokenReader {
  const inTexts = new Map<string, number>();
  for (const item of items) {
    const words = new Set(tokenise(`${item.title}\n${item.text ?? ""}`).map(({ word }) => word));
    for (const word of words) {
      if (!stopWords.has(word)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
    }
  }
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

  return (text) =>
    tokenise(text).map(({ surface, word, start, end }) => {
      let meant = word;
      let parts = split(word);
      if (parts.length === 0 && !trustedStems.has(known.stem(word))) {
        meant = correct(word) ?? word;
        if (meant !== word) parts = split(meant);
      }
      const spelledOut = [meant, ...parts].flatMap(meaning).map(known.stem);
      if (spelledOut.length > 0) parts = [...new Set([...parts, ...spelledOut])];
      return { surface, start, end, stem: known.stem(meant), parts, isStop: stopWords.has(meant) };
    });
}
