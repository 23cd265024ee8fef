import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, hasHit, markWords } from "./marks.ts";
import { readSearchIndex, type SearchText } from "./search-index.ts";
import { search } from "./search.ts";

const text = (id: string, title: string, rest: Partial<SearchText> = {}): SearchText => ({
  id,
  title,
  summary: "",
  story: "",
  results: "",
  considerations: "",
  names: ["Delft"],
  themes: [],
  ...rest,
});

const texts = [
  text("huis", "Logeren in een vol huis", { summary: "Twee gezinnen onder één dak." }),
  text("huizen", "Huizen die warm worden", { story: "Wij maken woningen tochtvrij." }),
  text("geld", "Aan de keukentafel", {
    summary: "Wie schulden heeft, krijgt binnen een week bezoek.",
    themes: ["geld"],
  }),
  text("beslag", "De deurwaarder belt eerst", { themes: ["beslag"], names: ["Bergen (NH.)"] }),
  text("zorg", "Op adem", { story: "Iedere week komt een vrijwilliger voor de mantelzorger." }),
];
const themes = [
  { id: "geld", name: "Schulden", synonyms: ["krap zitten"], broader: undefined },
  { id: "beslag", name: "Loonbeslag", synonyms: ["vtlb"], broader: "geld" },
];
const index = readSearchIndex(texts, themes);

function found(typed: string): string[] {
  const { ranks } = search(index, typed);
  return [...ranks].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

describe("search", () => {
  it("takes one form of a word for the other", () => {
    expect(found("huizen").slice(0, 2).sort()).toEqual(["huis", "huizen"]);
    expect(found("huis").slice(0, 2).sort()).toEqual(["huis", "huizen"]);
    expect(found("gezin")).toEqual(["huis"]);
  });

  it("finds what is meant by a compound that nobody wrote", () => {
    expect(found("schuldhulpverlening")).toContain("geld");
    expect(found("mantelzorgvrijwilliger")).toContain("zorg");
  });

  it("finds by the organisers' synonyms, and a narrower theme below the theme itself", () => {
    expect(found("vtlb")).toEqual(["beslag"]);
    expect(found("krap zitten")[0]).toBe("geld");
    expect(found("schulden").slice(0, 2)).toEqual(["geld", "beslag"]);
  });

  it("forgives a typing error and says what it looked for", () => {
    expect(found("vrijwiliger")).toEqual(["zorg"]);
    expect(search(index, "vrijwiliger").guessed).toEqual([
      { typed: "vrijwiliger", meant: ["vrijwilliger"] },
    ]);
  });

  it("asks what was meant only when nothing is found", () => {
    expect(search(index, "huizenmarktprijs")).toMatchObject({
      suggestion: "huizen",
      loosened: false,
    });
    expect(search(index, "huizen").suggestion).toBeNull();
    expect(search(index, "xqzwv")).toMatchObject({ suggestion: null, unknown: ["xqzwv"] });
  });

  it("wants all words, and is content with some when no example has all", () => {
    expect(found("vol huis")).toEqual(["huis"]);
    const { ranks, loosened } = search(index, "keukentafel tochtvrij");
    expect([...ranks.keys()].sort()).toEqual(["geld", "huizen"]);
    expect(loosened).toBe(true);
  });

  it("puts a word in the title above the same word in the story", () => {
    const two = readSearchIndex(
      [text("story", "Samen eten", { story: "In de moestuin." }), text("title", "De moestuin")],
      [],
    );
    expect([...search(two, "moestuin").ranks].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe("title");
  });

  it("never fails, whatever is typed, and marks only words of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
        const { ranks, marks } = search(index, typed);
        expect([...marks.keys()].sort()).toEqual([...ranks.keys()].sort());
        for (const rank of ranks.values()) expect(rank).toBeGreaterThan(0);
      }),
    );
  });

  it("finds every example by each word of its title", () => {
    for (const { id, title } of texts) {
      const telling = title.split(" ").filter((word) => word.length > 3);
      for (const word of telling) expect([word, found(word).includes(id)]).toEqual([word, true]);
    }
  });
});

describe("marks", () => {
  const words = new Set(["schulden", "financiele"]);

  it("marks the words as they stand in the text", () => {
    expect(markWords("Financiële zorgen", words)).toEqual([
      { text: "Financiële", isHit: true },
      { text: " zorgen", isHit: false },
    ]);
  });

  it("leaves the text as it was, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.uniqueArray(fc.string()), (source, all) => {
        const pieces = markWords(source, new Set(all));
        expect(pieces.map((piece) => piece.text).join("")).toBe(source);
      }),
    );
  });

  it("takes the sentence that has them, cut around the word", () => {
    const long = `Eerst dit. ${"En zo nog wat woorden ".repeat(20)}over schulden en meer.`;
    const excerpt = excerptOf(long, words) ?? [];
    expect(hasHit(excerpt)).toBe(true);
    expect(excerpt.map((piece) => piece.text).join("").length).toBeLessThan(170);
    expect(excerptOf("Hier staat niets.", words)).toBeNull();
  });
});
