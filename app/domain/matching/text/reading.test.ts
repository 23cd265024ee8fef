import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../corpus.ts";
import { meaningOf } from "./abbreviations.ts";
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
    ["betalen", "betaald"],
    ["gezin", "gezinnen"],
    ["snappen", "snapt"],
    ["wachten", "gewacht"],
    ["wonen", "woonde"],
    ["verdwijnen", "verdwenen"],
    ["opa", "opa's"],
    ["lezen", "gelezen"],
  ])("joins %s and %s", (one, other) => expect(stem(other)).toBe(stem(one)));

  it.each([
    ["ouder", "ouderen"],
    ["wonen", "wandelen"],
    ["taal", "tafel"],
    ["lezen", "lessen"],
    ["maatje", "maat"],
    ["gezondheid", "gezonde"],
    ["zorgen", "zocht"],
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
      "nen",
      "belang",
      "rijk",
    ],
    ["bus", "nen"],
  );

  it.each([
    ["schuldhulpverlening", ["schuld", "hulp", "verlening"]],
    ["schuldenhulp", ["schuld", "hulp"]],
    ["gezinscoaches", ["gezin", "coach"]],
    ["betalingsachterstanden", ["betaling", "achterstand"]],
    ["kinderopvang", ["kind", "opvang"]],
    ["poh-ggz", ["poh", "ggz"]],
  ])("splits %s", (word, parts) => expect(split(word)).toEqual(parts.map(stem)));

  it.each(["verstand", "bestand", "hulp", "xyzabcdef", "gezinnen", "belangrijk"])(
    "leaves %s whole",
    (word) => expect(split(word)).toEqual([]),
  );

  it("is quick on words that repeat a part for ever", () => {
    expect(split("hulp".repeat(10))).toEqual([]);
    expect(split("a".repeat(100_000))).toEqual([]);
  });
});

describe("abbreviations", () => {
  const [wmo, law, ggz, other] = readCorpus(
    [
      { title: "", text: "De Wmo-consulent komt langs" },
      { title: "", text: "Maatschappelijke ondersteuning vragen" },
      { title: "", text: "Naar de POH-GGZ" },
      { title: "", text: "Een praktijkondersteuner bij de huisarts" },
    ],
    [],
  ).items;
  const words = (item: typeof wmo) =>
    [...(item?.features.keys() ?? [])].filter((key) => key.startsWith("word:"));

  it.each([
    ["Wmo", wmo, law],
    ["POH-GGZ", ggz, other],
  ])("reads %s as what it stands for", (_name, short, long) => {
    expect(words(short)).toEqual(expect.arrayContaining([words(long)[0]]));
  });

  it("stands for something in every line of the list", () => {
    expect(meaningOf("wmo")).toEqual(["maatschappelijke", "ondersteuning"]);
    expect(meaningOf("huis")).toEqual([]);
    expect(meaningOf("constructor")).toEqual([]);
  });
});

describe("typing errors", () => {
  const correct = corrector(
    new Map([
      ["eenzaamheid", 3],
      ["mantelzorg", 2],
      ["wonen", 5],
      ["klachten", 2],
      ["geluk", 2],
    ]),
  );

  it.each([
    ["eenzaamhied", "eenzaamheid"],
    ["eenzamheid", "eenzaamheid"],
    ["eenzaamheis", "eenzaamheid"],
    ["mantelzorgg", "mantelzorg"],
    ["mantalzorg", "mantelzorg"],
  ])("reads %s as %s", (typed, meant) => expect(correct(typed)).toBe(meant));

  it.each([
    "eenzaamheid",
    "zaamheid",
    "wone",
    "nantelzorg",
    "mntlzorg",
    "krachten",
    "klanten",
    "gelukt",
  ])("leaves %s alone", (word) => expect(correct(word)).toBeNull());
});
