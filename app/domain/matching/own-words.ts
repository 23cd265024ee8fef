import { isInCapitals } from "./phrase-book.ts";
import { ordinaryWords } from "./text/ordinary-words.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { normaliseWord, tokenise } from "./text/tokens.ts";
import type { ConceptGroup } from "./thesaurus/concept-group.ts";
import { expressionsOf } from "./thesaurus/thesaurus.ts";

/** Expressions that mean the same at one event: the name of a team, a local word for a thing. */
export type OwnWords = readonly string[];

/**
 * Makes concept groups of an event's own words. Where one of the words stands in the thesaurus,
 * the group is a kind of that concept: "Het Vangnet, schuldhulp" is then about debts as well.
 */
export function ownGroups(
  ownWords: readonly OwnWords[],
  known: readonly ConceptGroup[],
): ConceptGroup[] {
  const groupsOf = new Map<string, string[]>();
  for (const group of known) {
    for (const expression of expressionsOf(group)) {
      const key = readAs(expression);
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), group.id]);
    }
  }
  return ownWords.map((expressions, index) => ({
    id: `own-${index + 1}`,
    expressions: expressions.map(inItsCase).join(","),
    wider: [...new Set(expressions.flatMap((one) => groupsOf.get(readAs(one)) ?? []))],
  }));
}

function readAs(expression: string): string {
  return tokenise(expression)
    .map((token) => stem(token.word))
    .join(" ");
}

/** Capitals matter only where the word is an everyday one without them (MEE, ZIN). */
function inItsCase(expression: string): string {
  const clean = expression.replaceAll(",", " ").trim();
  const word = normaliseWord(clean);
  const isEveryday = stopWords.has(word) || ordinaryWords.has(word);
  return isInCapitals(clean) && isEveryday ? clean : clean.toLowerCase();
}
