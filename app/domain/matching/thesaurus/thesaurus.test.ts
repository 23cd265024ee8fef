import { describe, expect, it } from "vitest";
import { isInCapitals } from "../phrase-book.ts";
import { ordinaryWords } from "../text/ordinary-words.ts";
import { stem } from "../text/stem.ts";
import { stopWords } from "../text/stop-words.ts";
import { tokenise } from "../text/tokens.ts";
import { ambiguous } from "./ambiguous.ts";
import { expressionsOf, thesaurus } from "./thesaurus.ts";

const wordsOf = (expression: string) => tokenise(expression).map((token) => token.word);
/** How the reader sees an expression; capitals stay, for there they are the meaning. */
const readAs = (expression: string) =>
  isInCapitals(expression) ? expression : wordsOf(expression).map(stem).join(" ");
const entries = thesaurus.flatMap((group) =>
  expressionsOf(group).map((expression) => ({
    id: group.id,
    expression,
    read: readAs(expression),
  })),
);
const ordinaryStems = new Set([...ordinaryWords].map(stem));

describe("the thesaurus", () => {
  it("is broad", () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(200);
    expect(new Set(entries.map((one) => one.read)).size).toBeGreaterThanOrEqual(9_500);
    const small = thesaurus.filter((group) => expressionsOf(group).length < 8);
    expect(small.map((group) => group.id)).toEqual([]);
  });

  it("names each concept once, in kebab-case", () => {
    const ids = thesaurus.map((group) => group.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("points only to concepts that exist, never to itself, and to none both ways of pointing", () => {
    const ids = new Set(thesaurus.map((group) => group.id));
    const wrong = thesaurus.flatMap(({ id, wider = [], related = [] }) =>
      [...wider, ...related].filter(
        (other, index, all) => !ids.has(other) || other === id || all.indexOf(other) !== index,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("has no concept that is wider than itself", () => {
    const widerOf = new Map(thesaurus.map((group) => [group.id, group.wider ?? []]));
    const isAbove = (id: string, target: string, steps: number): boolean =>
      steps < thesaurus.length &&
      (widerOf.get(id) ?? []).some((up) => up === target || isAbove(up, target, steps + 1));
    expect(thesaurus.filter(({ id }) => isAbove(id, id, 0))).toEqual([]);
  });

  it("gives an expression to one concept, unless the list of the ambiguous says why", () => {
    const groupsOf = new Map<string, Set<string>>();
    for (const { id, read } of entries) {
      groupsOf.set(read, (groupsOf.get(read) ?? new Set()).add(id));
    }
    const shared = [...groupsOf].filter(([, ids]) => ids.size > 1);
    const allowed = new Map(ambiguous.map((one) => [readAs(one.expression), one.concepts]));
    const surprising = shared.filter(
      ([read, ids]) => allowed.get(read)?.toSorted().join() !== [...ids].sort().join(),
    );
    expect(surprising.map(([read, ids]) => `${read}: ${[...ids].join(" + ")}`)).toEqual([]);
    expect(ambiguous.filter((one) => !groupsOf.has(readAs(one.expression)))).toEqual([]);
    expect(ambiguous.filter((one) => one.why.length < 15)).toEqual([]);
  });

  it("says nothing twice within a concept", () => {
    const seen = new Set<string>();
    const twice = entries.filter(({ id, read }) => {
      const key = `${id}: ${read}`;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
    expect(twice.map((one) => `${one.id}: ${one.expression}`)).toEqual([]);
  });

  it("has no expression of more than six words, or of one or two stop words alone", () => {
    const wrong = entries.filter(({ expression }) => {
      const words = wordsOf(expression);
      // Three stop words in a row may be an idiom: langs elkaar heen, onder de mensen.
      const isStop = words.length < 3 && words.every((word) => stopWords.has(word));
      const mayBe = isInCapitals(expression) || expression === "kleine gemeente";
      return words.length === 0 || words.length > 6 || (isStop && !mayBe);
    });
    expect(wrong.map((one) => `${one.id}: ${one.expression}`)).toEqual([]);
  });

  it("lists no everyday word alone, unless it is an abbreviation in capitals", () => {
    const wrong = entries.filter(
      ({ expression, read }) =>
        wordsOf(expression).length === 1 && !isInCapitals(expression) && ordinaryStems.has(read),
    );
    expect(wrong.map((one) => `${one.id}: ${one.expression}`)).toEqual([]);
  });

  it("keeps capitals for abbreviations that are words as well", () => {
    const needless = entries.filter(({ expression }) => {
      const word = expression.toLowerCase();
      return isInCapitals(expression) && !stopWords.has(word) && !ordinaryStems.has(stem(word));
    });
    const everyday = "JOP HALT FACT STIP JIM GALA SPUK ZRM OCO GI PI DUUP DUO KOPP KIES".split(" ");
    expect(needless.map((one) => one.expression).filter((one) => !everyday.includes(one))).toEqual(
      [],
    );
    const mixed = entries.filter(
      ({ expression }) => !isInCapitals(expression) && expression !== expression.toLowerCase(),
    );
    expect(mixed.map((one) => one.expression)).toEqual([]);
  });
});
