import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryingWords, markWords } from "./marks.ts";

const marked = (text: string, words: string[]) =>
  markWords(text, words).flatMap((piece) => (piece.isMarked ? [piece.text] : []));

describe("marking words in a text", () => {
  it("loses nothing of the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (text, words) => {
        const pieces = markWords(text, words);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  it("marks whole words, whatever their capitals, and the longest first", () => {
    expect(marked("Schulden bij jongeren: jongerenschulden, schulden.", ["schulden"])).toEqual([
      "Schulden",
      "schulden",
    ]);
    expect(marked("Schulden bij jongeren", ["schulden", "schulden bij jongeren"])).toEqual([
      "Schulden bij jongeren",
    ]);
    expect(marked("(a+b) kost € 3", ["a+b"])).toEqual(["a+b"]);
  });
});

it("finds what two texts have in common, and not what everybody says", () => {
  const words = carryingWords(
    { id: "1", title: "Mantelzorgers raken overbelast", text: "De gemeente zoekt respijtzorg." },
    {
      id: "2",
      title: "Respijtzorg voor mantelzorgers",
      text: "Bij deze gemeente een weekend vrij.",
    },
    {
      ...{ themes: [], ownWords: [] },
      others: ["wonen", "schulden", "taal"].map((word, index) => ({
        ...{
          id: `o${index}`,
          title: `De gemeente en ${word}`,
          text: `Iedere gemeente doet ${word}.`,
        },
      })),
    },
  );
  expect(words.map((word) => word.toLowerCase())).toContain("mantelzorgers");
  expect(words.join(" ")).not.toContain("weekend");
});
