import fc from "fast-check";
import { expect, it } from "vitest";
import {
  askedMatches,
  filterMatches,
  filterQuery,
  isFiltered,
  type MatchFilter,
} from "./match-filter.ts";
import { MATCH_LISTS } from "./match-lists.ts";

const filter: fc.Arbitrary<MatchFilter> = fc.record({
  list: fc.constantFrom(...MATCH_LISTS),
  page: fc.integer({ min: 1, max: 30 }),
  who: fc.constantFrom("", "breda", "'s-Hertogen & bosch"),
  family: fc.constantFrom("" as const, "care" as const),
  kind: fc.constantFrom("" as const, "antwoord" as const, "samen" as const),
  strength: fc.constantFrom("" as const, "sterk" as const),
  onlyLocked: fc.boolean(),
  order: fc.constantFrom("sterkste" as const, "zwakste" as const, "naam" as const),
});

it("reads back from the address what was asked for", () => {
  fc.assert(
    fc.property(filter, (asked) => {
      expect(askedMatches(new URLSearchParams(filterQuery(asked)))).toEqual(asked);
    }),
  );
  expect(filterQuery(askedMatches(new URLSearchParams("thema=onzin&volgorde=x")))).toBe("");
});

const line = (from: string, score: number, isAnswer = true) => ({
  ...{ from: { name: from }, to: { name: "Delft" }, score, isAnswer, isLocked: false },
  ...{ strength: score > 0.7 ? (3 as const) : (1 as const), family: null },
});
const all = [line("Zeist", 0.9), line("Assen", 0.8, false), line("Breda", 0.4)];
const names = (asked: Partial<MatchFilter>) =>
  filterMatches(all, { ...askedMatches(new URLSearchParams()), ...asked }).map(
    ({ from }) => from.name,
  );

it("finds by name, kind and strength, in the order asked for", () => {
  expect(names({})).toEqual(["Zeist", "Assen", "Breda"]);
  expect(names({ order: "zwakste" })).toEqual(["Breda", "Assen", "Zeist"]);
  expect(names({ order: "naam" })).toEqual(["Assen", "Breda", "Zeist"]);
  expect(names({ who: "ASS" })).toEqual(["Assen"]);
  expect(names({ who: "delft", kind: "samen" })).toEqual(["Assen"]);
  expect(names({ strength: "zwak" })).toEqual(["Breda"]);
  expect(names({ onlyLocked: true })).toEqual([]);
  expect(isFiltered({ ...askedMatches(new URLSearchParams()), kind: "samen" })).toBe(true);
  expect(isFiltered(askedMatches(new URLSearchParams("pagina=2")))).toBe(false);
});
