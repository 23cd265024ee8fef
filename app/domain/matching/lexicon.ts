import { ownGroups, type OwnWords } from "./own-words.ts";
import { isInCapitals, PhraseBook } from "./phrase-book.ts";
import { compoundSplitter } from "./text/compounds.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { normaliseWord, tokenise } from "./text/tokens.ts";
import type { ConceptGroup } from "./thesaurus/concept-group.ts";
import { compoundParts, expressionsOf, thesaurus } from "./thesaurus/thesaurus.ts";

/** An expression of several telling words: they may stand apart, in another order. */
export type LooseEntry = { stems: readonly string[]; group: number };

/** Concept groups ready for use. Groups are numbered in the order in which they were given. */
export type Lexicon = {
  phrases: PhraseBook<number>;
  /** under the rarest stem of each expression of two telling words or more */
  loose: ReadonlyMap<string, readonly LooseEntry[]>;
  /** per stem the groups whose expressions use it, and how telling it is (0..1) */
  votes: ReadonlyMap<string, { groups: readonly number[]; weight: number }>;
  /** per group the wider and related groups, and what part of its weight they get */
  along: readonly (readonly (readonly [group: number, share: number])[])[];
  words: readonly string[];
  stem: (word: string) => string;
};

let compiled: Lexicon | null = null;

/** The thesaurus ready for use; compiled once, it never changes while the program runs. */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon(thesaurus);
  return compiled;
}

// Compiling takes a noticeable part of a second, and an event's words hardly ever change.
const EVENTS_KEPT = 4;
const withOwn = new Map<string, Lexicon>();

/** The thesaurus with the words that an event's organisers added. */
export function lexiconWith(ownWords: readonly OwnWords[]): Lexicon {
  if (ownWords.length === 0) return lexicon();
  const key = JSON.stringify(ownWords);
  const known = withOwn.get(key);
  if (known) return known;
  const made = compileLexicon([...thesaurus, ...ownGroups(ownWords, thesaurus)]);
  const oldest = withOwn.size >= EVENTS_KEPT ? withOwn.keys().next().value : undefined;
  if (oldest !== undefined) withOwn.delete(oldest);
  withOwn.set(key, made);
  return made;
}

/** Makes groups ready for use; for thousands of expressions that takes some tens of ms. */
export function compileLexicon(groups: readonly ConceptGroup[], stemOf = stem): Lexicon {
  const phrases = new PhraseBook<number>(stemOf);
  const words = new Set<string>(compoundParts.map(normaliseWord));
  const split = compoundSplitter(compoundParts, compoundParts, stemOf);
  const groupsOf = new Map<string, Set<number>>();
  const looseEntries: LooseEntry[] = [];
  groups.forEach((concept, group) => {
    for (const expression of expressionsOf(concept)) {
      const onlyCapitals = isInCapitals(expression);
      phrases.add(expression, group, { onlyCapitals });
      if (onlyCapitals) continue;
      const telling = tokenise(expression).filter((token) => !stopWords.has(token.word));
      for (const { word } of telling) {
        words.add(word);
        for (const one of [stemOf(word), ...split(word)]) {
          const voters = groupsOf.get(one);
          if (voters) voters.add(group);
          else groupsOf.set(one, new Set([group]));
        }
      }
      const stems = [...new Set(telling.map((token) => stemOf(token.word)))];
      // Everyday words that happen to stand near each other say nothing.
      const isTelling = telling.some((token) => !ordinaryWords.has(token.word));
      if (stems.length >= 2 && isTelling) looseEntries.push({ stems, group });
    }
  });
  const votes = new Map<string, { groups: readonly number[]; weight: number }>();
  for (const [one, voters] of groupsOf) {
    const weight = Math.log(groups.length / voters.size) / Math.log(groups.length);
    votes.set(one, { groups: [...voters], weight: weight / voters.size });
  }
  return {
    phrases,
    loose: byRarestStem(looseEntries),
    votes,
    along: alongOf(groups),
    words: [...words],
    stem: stemOf,
  };
}

function byRarestStem(entries: readonly LooseEntry[]): Map<string, LooseEntry[]> {
  const counts = new Map<string, number>();
  for (const { stems } of entries) {
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const byStem = new Map<string, LooseEntry[]>();
  for (const { stems, group } of entries) {
    const sorted = [...stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const [rarest = "", ...others] = sorted;
    const known = byStem.get(rarest);
    if (known) known.push({ stems: others, group });
    else byStem.set(rarest, [{ stems: others, group }]);
  }
  return byStem;
}

// fitted, coarsely: the labelled sets do not tell 0.1 from 0.3 here
const RELATED_WEIGHT = 0.23;
// Judgement: a kind of debt is half about debt.
const WIDER_WEIGHT = 0.5;

/** A wider concept two steps up gets the part of a part; the strongest way counts. */
function alongOf(groups: readonly ConceptGroup[]): [number, number][][] {
  const indexOf = new Map(groups.map((group, index) => [group.id, index]));
  return groups.map((group) => {
    const shares = new Map<number, number>();
    const add = (id: string, share: number) => {
      const index = indexOf.get(id);
      if (index === undefined || id === group.id) return;
      shares.set(index, Math.max(shares.get(index) ?? 0, share));
    };
    const climb = (ids: readonly string[], share: number) => {
      for (const id of ids) {
        add(id, share);
        const above = groups[indexOf.get(id) ?? -1]?.wider ?? [];
        if (share > 0.05) climb(above, share * WIDER_WEIGHT);
      }
    };
    for (const id of group.related ?? []) add(id, RELATED_WEIGHT);
    climb(group.wider ?? [], WIDER_WEIGHT);
    return [...shares];
  });
}
