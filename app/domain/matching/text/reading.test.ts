import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compoundSplitter } from "./compounds.ts";
import { stem } from "./stem.ts";
import { tokenise } from "./tokens.ts";
import { corrector } from "./typing-errors.ts";

const words = (text: string) => tokenise(text).map((token) => token.word);

describe("tokens", () => {
  it("keeps hyphens, apostrophes and abbreviations whole", () => {
    expect(words("De Z-route, zzp'ers en de POH-GGZ; z.o.z.")).toEqual([
      "de",
      "z-route",
      "zzp'ers",
      "en",
      "de",
      "poh-ggz",
      "zoz",
    ]);
  });

  it("drops accents, and splits where a space is missing after a sentence", () => {
    expect(words("Financiële zorgen.Daarna rust")).toEqual([
      "financiele",
      "zorgen",
      "daarna",
      "rust",
    ]);
  });

  it("tells where each word stands, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { surface, start, end } of tokenise(text)) {
          expect(text.slice(start, end)).toBe(surface);
        }
      }),
    );
  });
});

describe("stems", () => {
  it.each([
    ["huis", "huizen"],
    ["brief", "brieven"],
    ["kind", "kinderen"],
    ["kleinkind", "kleinkinderen"],
    ["stad", "steden"],
    ["lid", "leden"],
    ["huis", "huisje"],
    ["schuld", "schulden"],
    ["mogelijkheid", "mogelijkheden"],
    ["betaal", "betalen"],
  ])("joins %s and %s", (one, other) => expect(stem(other)).toBe(stem(one)));

  it.each([
    ["ouder", "ouderen"],
    ["wonen", "wandelen"],
    ["taal", "tafel"],
  ])("keeps %s and %s apart", (one, other) => expect(stem(other)).not.toBe(stem(one)));
});

describe("compounds", () => {
  const split = compoundSplitter(
    [
      "schuld",
      "hulp",
      "verlening",
      "gezin",
      "coach",
      "betaling",
      "achterstand",
      "kind",
      "opvang",
      "stand",
    ],
    ["bus"],
  );

  it.each([
    ["schuldhulpverlening", ["schuld", "hulp", "verlening"]],
    ["schuldenhulp", ["schuld", "hulp"]],
    ["gezinscoaches", ["gezin", "coach"]],
    ["betalingsachterstanden", ["betaling", "achterstand"]],
    ["kinderopvang", ["kind", "opvang"]],
    ["poh-ggz", ["poh", "ggz"]],
  ])("splits %s", (word, parts) => expect(split(word)).toEqual(parts.map(stem)));

  it.each(["verstand", "bestand", "hulp", "xyzabcdef"])("leaves %s whole", (word) =>
    expect(split(word)).toEqual([]),
  );

  it("is quick on words that repeat a part for ever", () => {
    expect(split("hulp".repeat(10))).toEqual([]);
    expect(split("a".repeat(100_000))).toEqual([]);
  });
});

describe("typing errors", () => {
  const correct = corrector(
    new Map([
      ["eenzaamheid", 3],
      ["mantelzorg", 2],
      ["wonen", 5],
    ]),
  );

  it.each([
    ["eenzaamhied", "eenzaamheid"],
    ["eenzamheid", "eenzaamheid"],
    ["mantelzorgg", "mantelzorg"],
    ["mantalzorg", "mantelzorg"],
  ])("reads %s as %s", (typed, meant) => expect(correct(typed)).toBe(meant));

  it.each(["eenzaamheid", "zaamheid", "wone", "nantelzorg", "mntlzorg"])(
    "leaves %s alone",
    (word) => expect(correct(word)).toBeNull(),
  );
});
