import { describe, expect, it } from "vitest";
import { readCorpus } from "./corpus.ts";
import { ownWordsForm, readOwnWords, tidyOwnWords } from "./own-words-form.ts";
import { OWN_WORDS_LIMITS } from "./own-words-limits.ts";
import type { OwnWords } from "./own-words.ts";

function likeness(one: string, two: string, ownWords: readonly OwnWords[]): number {
  const items = [one, two, "Iets heel anders", "Nog iets"].map((title) => ({ title }));
  const [a, b] = readCorpus(items, [], ownWords).items;
  return [...(a?.features ?? [])].reduce(
    (sum, [key, weight]) => sum + weight * (b?.features.get(key) ?? 0),
    0,
  );
}

describe("an event's own words", () => {
  const words = [["Zilverlijn", "praatpaal op dinsdag"]];

  it("bring together what nothing else does", () => {
    const texts = ["Onze Zilverlijn groeit", "Een praatpaal op dinsdag gezocht"] as const;
    expect(likeness(...texts, [])).toBe(0);
    expect(likeness(...texts, words)).toBeGreaterThan(0.2);
  });

  it("are found inflected and inside compounds", () => {
    expect(likeness("Bel de zilverlijnen", "praatpaal op dinsdag", words)).toBeGreaterThan(0.2);
    expect(likeness("Een zilverlijncoach", "praatpaal op dinsdag", words)).toBeGreaterThan(0.1);
  });

  it("are about what the thesaurus knows of one of them", () => {
    const texts = ["Het Vangnet is open", "Inwoners met een huurachterstand"] as const;
    const known = [["Het Vangnet", "schuldhulpverlening"]];
    expect(likeness(...texts, known)).toBeGreaterThan(likeness(...texts, []) + 0.05);
  });

  it("that are an everyday word in small letters are found in capitals only", () => {
    const mee = [["MEE", "cliëntondersteuners aan huis"]];
    const asked = "Cliëntondersteuners aan huis";
    const bare = likeness("Wij gaan mee", asked, []);
    expect(likeness("Wij gaan mee", asked, mee)).toBe(bare);
    expect(likeness("Wij gaan met MEE", asked, mee)).toBeGreaterThan(bare);
    expect(
      likeness("Kom naar buurtbaan", "de nieuwe plek", [["BUURTBAAN", "nieuwe plek"]]),
    ).toBeGreaterThan(0.1);
  });

  it("change nothing for an event that has none", () => {
    const items = [{ title: "Schulden" }, { title: "Mantelzorg" }];
    expect(readCorpus(items, [], []).items).toEqual(readCorpus(items, []).items);
  });
});

describe("the form for own words", () => {
  const problems = (ownWords: string): string[] => {
    const parsed = ownWordsForm.safeParse({ seen: "{}", ownWords });
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  };

  it("keeps a group a line, without doubles and empty lines", () => {
    const typed = " Het Vangnet , noodfonds,noodfonds\r\n\r\n,\nZilverlijn; praatpaal ";
    expect(readOwnWords(typed)).toEqual([
      ["Het Vangnet", "noodfonds"],
      ["Zilverlijn", "praatpaal"],
    ]);
    expect(readOwnWords(tidyOwnWords(typed))).toEqual(readOwnWords(typed));
    expect(problems(typed)).toEqual([]);
    expect(problems("")).toEqual([]);
  });

  it.each([
    ["Zilverlijn", /^Regel 1: .*“Zilverlijn”/],
    ["a1, b2\n\nVangnet, hulp", /^Regel 3: “hulp” is een alledaags woord/],
    ["Vangnet, de", /“de” is een alledaags woord/],
    ["Vangnet, !!!", /“!!!” heeft geen letters/],
    ["Vangnet, een twee drie vier vijf zes zeven", /is te lang/],
    [`Vangnet, ${"x".repeat(OWN_WORDS_LIMITS.characters + 1)}`, /is te lang/],
    ["Vangnet, noodfonds\nZilverlijn, VANGNET", /^Regel 2: “VANGNET” staat ook op regel 1/],
    [Array.from({ length: 13 }, (_, i) => `woord${i}`).join(","), /hoogstens 12 woorden/],
    [Array.from({ length: 61 }, (_, i) => `a${i}, b${i}`).join("\n"), /^Houd het bij 60 regels/],
    ["x".repeat(6_001), /hoogstens 6000 tekens/],
  ])("names what is wrong with %j", (typed, expected) => {
    expect(problems(typed)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});
