import { describe, expect, it } from "vitest";
import { lookUp, nearestWord, readVocabulary, searchWords } from "./words.ts";

const vocabulary = readVocabulary([
  "bezorgd",
  "financiële",
  "gezin",
  "gezinnen",
  "mantelzorg",
  "over",
  "schuld",
  "schuldhulpverlening",
  "vrijwilligers",
  "zorg",
]);

function formsOf(typed: string) {
  return lookUp([typed], vocabulary)[0];
}

describe("searchWords", () => {
  it("leaves out what every text has, unless nothing else was typed", () => {
    expect(searchWords("De schulden van een gezin")).toEqual(["schulden", "gezin"]);
    expect(searchWords("de")).toEqual(["de"]);
  });

  it("finds no word in signs", () => {
    expect(searchWords("'|&!:*\\ ()")).toEqual([]);
  });
});

describe("lookUp", () => {
  it.each([
    ["gezinnen", ["gezin", "gezinnen"]],
    ["schulden", ["schuld"]],
    ["schuld", ["schuld", "schuldhulpverlening"]],
    ["zorg", ["zorg", "mantelzorg"]],
    ["financiele", ["financiële"]],
  ])("takes %s for %j", (typed, forms) => {
    expect(formsOf(typed)).toEqual({ typed, forms, meant: [] });
  });

  it("forgives a typing error and says what it made of it", () => {
    expect(formsOf("vrijwiligers")).toEqual({
      typed: "vrijwiligers",
      forms: ["vrijwilligers"],
      meant: ["vrijwilligers"],
    });
  });

  it("finds a part in the middle of a compound", () => {
    expect(formsOf("hulpverl")?.meant).toEqual(["schuldhulpverlening"]);
  });

  it("finds nothing for what looks like nothing", () => {
    expect(formsOf("xqzwv")).toEqual({ typed: "xqzwv", forms: [], meant: [] });
  });
});

describe("nearestWord", () => {
  it("has a word to ask about where nothing was found, and none for what looks like nothing", () => {
    expect(nearestWord("schuldenaanpak", vocabulary)).toBe("schuld");
    expect(nearestWord("xqzwv", vocabulary)).toBeNull();
  });
});
