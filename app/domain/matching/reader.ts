import type { ThemeInput } from "./input.ts";
import type { OwnWords } from "./own-words.ts";
import type { TimeSpent } from "./pace.ts";

/** What is read: an offer, a challenge, or a visitor's own words. */
export type TextItem = {
  title: string;
  text?: string | undefined;
  themes?: readonly string[] | undefined;
};

/**
 * An item after reading: one sparse vector, none of its weights below 0, whose dot product with
 * another item's is their likeness in 0..1. `words` tells per feature how it stands in the text,
 * for the features that can be shown to people.
 */
export type ReadItem = {
  features: Map<string, number>;
  words: Map<string, string>;
  themes: Map<string, number>;
  isEmpty: boolean;
};

/**
 * Texts of one event that can be compared with each other, and with one read later. Fewer `items`
 * than were given: the first ones, as the time was over.
 */
export type Corpus = { items: readonly ReadItem[]; read(item: TextItem): ReadItem };

/**
 * Reads the texts of an event. All that follows (relations, pairs, reasons) knows texts only as
 * `ReadItem`s, so another reader, such as one of sentence embeddings, may stand beside the Dutch
 * one of `corpus.ts`.
 */
export type Reader = (
  items: readonly TextItem[],
  themes: readonly ThemeInput[],
  ownWords?: readonly OwnWords[],
  timeSpent?: TimeSpent,
) => Corpus;

/** Parts of the Dutch reader that can be left out, to measure what each adds. */
export type ReaderPart =
  | "words"
  | "stems"
  | "compounds"
  | "typing errors"
  | "abbreviations"
  | "expressions"
  | "hints"
  | "half the thesaurus"
  | "tags"
  | "inferred themes";

export type Without = ReadonlySet<ReaderPart>;

export const EVERYTHING: Without = new Set();
