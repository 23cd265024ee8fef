import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conceptsOf } from "./concepts.ts";
import { compileLexicon, lexicon } from "./lexicon.ts";
import type { ReadToken } from "./phrase-book.ts";
import { compoundSplitter } from "./text/compounds.ts";
import { stem } from "./text/stem.ts";
import { stopWords } from "./text/stop-words.ts";
import { tokenise } from "./text/tokens.ts";
import { compoundParts, expressionsOf, thesaurus } from "./thesaurus/thesaurus.ts";

const split = compoundSplitter(lexicon().words, compoundParts);

function read(text: string): ReadToken[] {
  return tokenise(text).map(({ surface, word, start, end }) => ({
    surface,
    start,
    end,
    stem: stem(word),
    parts: split(word),
    isStop: stopWords.has(word),
  }));
}

const indexOf = (id: string) => thesaurus.findIndex((group) => group.id === id);
const evidence = (text: string) => conceptsOf(read(text), () => 1);
const weight = (text: string, id: string) => evidence(text).weights.get(indexOf(id)) ?? 0;
const place = (text: string, id: string) => evidence(text).places.get(indexOf(id));

describe("concepts of a text", () => {
  it("count for a wider concept by half, two steps up by a quarter", () => {
    // No compound, so that no parts of it vote besides.
    const text = "onverzilverd";
    const own = weight(text, "niet-gebruik");
    expect(own).toBeGreaterThan(0.4);
    expect(weight(text, "minimaregelingen")).toBeCloseTo(0.5 * own, 2);
    expect(weight(text, "armoede")).toBeCloseTo(0.25 * own, 2);
  });

  it("are told apart by a telling word, not by everyday words near each other", () => {
    const known = compileLexicon([
      { id: "everyday", expressions: "kinderen herkennen, moeder vader" },
      { id: "telling", expressions: "mantelzorg vader" },
    ]);
    const found = conceptsOf(read("vader, zei moeder, geeft mantelzorg"), () => 1, known).places;
    expect([...found.keys()]).toEqual([1]);
    expect([...conceptsOf(read("moeder vader"), () => 1, known).places.keys()]).toEqual([0]);
  });

  it("count for a related concept by a fifth, and not for what that is related to", () => {
    const own = weight("kringloopwinkel", "circulair");
    expect(weight("kringloopwinkel", "sociale-economie")).toBeGreaterThanOrEqual(0.2 * own);
    expect(weight("kringloopwinkel", "sociale-economie")).toBeLessThan(0.5 * own);
  });

  it("keep the stop words of an expression", () => {
    expect(place("Zij wonen in een te groot huis", "wonen-ouderen")).toBeDefined();
    expect(place("Zij wonen in een groot huis", "wonen-ouderen")).toBeUndefined();
    expect(place("Zij werken langs elkaar heen", "integraal-werken")).toBeDefined();
    expect(place("Zij lopen langs elkaar", "integraal-werken")).toBeUndefined();
  });

  it("are found when the telling words stand near each other, for less", () => {
    const exact = weight("een onduidelijke brief", "begrijpelijke-taal");
    const apart = weight("die brief is nogal onduidelijke taal", "begrijpelijke-taal");
    const far = `onduidelijke ${"tegel ".repeat(9)} brief`;
    expect(place("die brief lijkt mij onduidelijke praat", "begrijpelijke-taal")).toBeDefined();
    expect(apart).toBeLessThan(exact);
    expect(place(far, "begrijpelijke-taal")).toBeUndefined();
  });

  it("are not read from the parts of a word that is known as a whole", () => {
    expect(place("Energiearmoede", "armoede")).toBeUndefined();
    expect(place("Energiearmoede", "energiearmoede")).toBeDefined();
    expect(place("Stadsarmoede", "armoede")).toBeDefined();
    expect(place("Bel de wijkagent", "veiligheid")).toBeDefined();
    expect(place("Een schuldenfilmpje", "schulden")).toBeDefined();
  });

  it("are read from capitals only where an abbreviation is a word as well", () => {
    expect(place("Zorg via ZIN is het vaakst", "pgb")).toBeDefined();
    expect(place("Wij hebben zin in zorg", "pgb")).toBeUndefined();
    expect(place("WIJ HEBBEN ZIN IN ZORG", "pgb")).toBeUndefined();
    expect(place("Wij sloten Zin af", "pgb")).toBeUndefined();
  });

  it("never weigh more than 1", () => {
    const words = thesaurus.flatMap(expressionsOf);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
        const { weights } = conceptsOf(read(some.join(" ")), () => 2);
        for (const one of weights.values()) expect(one).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
