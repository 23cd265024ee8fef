import { PhraseBook, conceptsOf, type ReadToken } from "./concepts.ts";
import type { ThemeInput } from "./input.ts";

/** Cosine of two sparse vectors with non-negative weights; 0 where one is empty. */
function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (const [key, weight] of a) {
    normA += weight * weight;
    dot += weight * (b.get(key) ?? 0);
  }
  for (const weight of b.values()) normB += weight * weight;
  return dot === 0 ? 0 : dot / Math.sqrt(normA * normB);
}

// fitted, coarsely: a tag in life is missing or wrong one time in four, so the text weighs as much
const TAG_WEIGHT = 0.7;
const NAMED_WEIGHT = 0.7;
const INFERRED_WEIGHT = 0.8;
const BROADER_WEIGHT = 0.35;
// Below this a text shares little more than everyday words with a theme.
const INFERRED_FROM = 0.25;
const INFERRED_MOST = 3;

/** Reads which themes an item is about, from its tags and from its text. */
export class ThemeReader {
  private readonly profiles: { id: string; concepts: Map<number, number> }[] = [];
  private readonly names = new PhraseBook<string>();
  private readonly broader = new Map<string, string>();

  /** `read` turns a text into tokens with the reader's own splitter and corrections. */
  constructor(
    themes: readonly ThemeInput[],
    private readonly read: (text: string) => ReadToken[],
  ) {
    for (const theme of themes) {
      const labels = [theme.name, ...(theme.synonyms ?? [])];
      for (const label of labels) {
        for (const piece of label.split(/\s+en\s+|,|\/|&/)) this.names.add(piece, theme.id);
        this.names.add(label, theme.id);
      }
      const { weights } = conceptsOf(read(labels.join(". ")), () => 1);
      this.profiles.push({ id: theme.id, concepts: weights });
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
    for (const tag of new Set(tags)) add(tag, TAG_WEIGHT);
    const named = this.names.find(tokens).filter((hit) => !tokens[hit.from]?.isStop);
    for (const id of new Set(named.map((hit) => hit.value))) add(id, NAMED_WEIGHT);
    this.profiles
      .map((profile) => ({ id: profile.id, likeness: cosine(concepts, profile.concepts) }))
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
