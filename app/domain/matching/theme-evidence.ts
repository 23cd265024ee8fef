import { conceptsOf } from "./concepts.ts";
import type { ThemeInput } from "./input.ts";
import { lexicon, type Lexicon } from "./lexicon.ts";
import { isInCapitals, PhraseBook, type ReadToken } from "./phrase-book.ts";
import { EVERYTHING, type Without } from "./reader.ts";
import { stopWords } from "./text/stop-words.ts";
import { normaliseWord } from "./text/tokens.ts";

function lengthOf(vector: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Cosine of a text's vector of length `length` and a profile of length 1; 0 where one is empty. */
function cosine(
  text: ReadonlyMap<number, number>,
  length: number,
  profile: ReadonlyMap<number, number>,
): number {
  let dot = 0;
  for (const [key, weight] of profile) dot += weight * (text.get(key) ?? 0);
  return dot === 0 ? 0 : dot / length;
}

// fitted, coarsely: a tag in life is missing or wrong one time in four, so the text weighs as much
const TAG_WEIGHT = 0.7;
const NAMED_WEIGHT = 0.4;
const INFERRED_WEIGHT = 0.8;
const BROADER_WEIGHT = 0.35;
// Below this a text shares little more than everyday words with a theme.
const INFERRED_FROM = 0.3;
const INFERRED_MOST = 3;

/** Reads which themes an item is about, from its tags and from its text. */
export class ThemeReader {
  private readonly profiles: { id: string; concepts: Map<number, number> }[] = [];
  private readonly names: PhraseBook<string>;
  private readonly broader = new Map<string, string>();

  /** `read` turns a text into tokens with the reader's own splitter and corrections. */
  constructor(
    themes: readonly ThemeInput[],
    private readonly read: (text: string) => ReadToken[],
    known: Lexicon = lexicon(),
    private readonly without: Without = EVERYTHING,
  ) {
    this.names = new PhraseBook(known.stem);
    for (const theme of themes) {
      const labels = [theme.name, ...(theme.synonyms ?? [])];
      for (const label of labels) {
        for (const piece of [...label.split(/\s+en\s+|,|\/|&/), label]) {
          const name = piece.trim();
          const isEverydayWord = stopWords.has(normaliseWord(name));
          const onlyCapitals = isEverydayWord && isInCapitals(name);
          this.names.add(name, theme.id, { onlyCapitals });
        }
      }
      const { weights } = conceptsOf(read(labels.join(". ")), () => 1, known, without);
      const length = lengthOf(weights);
      const concepts = new Map([...weights].map(([group, weight]) => [group, weight / length]));
      this.profiles.push({ id: theme.id, concepts });
      if (theme.broader !== undefined) this.broader.set(theme.id, theme.broader);
    }
  }

  /** True for a theme of the list, false for a plain tag. */
  isListed(id: string): boolean {
    return this.profiles.some((profile) => profile.id === id);
  }

  /** Theme id → how much the item is about it, 0..1; `tags` are the ids as tagged. */
  evidence(
    tags: readonly string[],
    tokens: readonly ReadToken[],
    concepts: ReadonlyMap<number, number>,
  ): Map<string, number> {
    const weights = new Map<string, number>();
    const add = (id: string, weight: number) =>
      weights.set(id, Math.min(1, (weights.get(id) ?? 0) + weight));
    if (!this.without.has("tags")) for (const tag of new Set(tags)) add(tag, TAG_WEIGHT);
    const named = new Set(this.names.find(tokens).map((hit) => hit.value));
    for (const id of named) add(id, NAMED_WEIGHT);
    const length = lengthOf(concepts);
    const profiles = this.without.has("inferred themes") ? [] : this.profiles;
    profiles
      .map((profile) => ({ id: profile.id, likeness: cosine(concepts, length, profile.concepts) }))
      .filter((inferred) => inferred.likeness >= INFERRED_FROM)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, INFERRED_MOST)
      .forEach(({ id, likeness }) => add(id, INFERRED_WEIGHT * likeness));
    for (const [id, weight] of [...weights]) {
      const wider = this.broader.get(id);
      if (wider !== undefined && wider !== id) add(wider, BROADER_WEIGHT * weight);
    }
    return weights;
  }
}
