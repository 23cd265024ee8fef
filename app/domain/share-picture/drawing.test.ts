import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharePicture, type SharePicture } from "./drawing.ts";
import { headingLetters } from "./heading-letters.ts";
import { fitText, widthOf, wrap } from "./lay-out.ts";

const picture: SharePicture = {
  kind: "stand",
  family: "money",
  who: "Zutphen",
  title: "Aan de keukentafel",
  theme: "Schulden",
  where: "Donderdag 20 mei 2027, Amersfoort",
};

describe("lines of text", () => {
  it("are never wider than the box, nor more than there is room for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const { lines } = wrap(headingLetters, text, { size: 72, width: 400, most: 3 });
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) {
          const isOneLetter = [...line].length <= 2;
          expect(isOneLetter || widthOf(headingLetters, line, 72) <= 400).toBe(true);
        }
      }),
    );
  });

  it("keep all words while they fit, and say so when they do not", () => {
    const box = { size: 72, width: 1000, most: 2 };
    expect(wrap(headingLetters, "De wijk als gezin", box)).toEqual({
      lines: ["De wijk als gezin"],
      isWhole: true,
    });
    const long = wrap(headingLetters, "veel te lange woorden ".repeat(20), box);
    expect(long).toMatchObject({ isWhole: false });
    expect(long.lines.at(-1)).toMatch(/…$/);
  });

  it("are as large as they can be", () => {
    const sizes = [
      { size: 100, most: 1 },
      { size: 50, most: 2 },
    ];
    expect(fitText(headingLetters, "Kort", { width: 600, sizes }).size).toBe(100);
    const longer = "Dit past niet op één regel van honderd";
    expect(fitText(headingLetters, longer, { width: 600, sizes }).size).toBe(50);
  });

  it("lose an accent that the letters do not have, not the letter", () => {
    expect(widthOf(headingLetters, "ḛ", 100)).toBe(widthOf(headingLetters, "e", 100));
  });
});

describe("the picture", () => {
  it("is the same for the same example, and another for another", () => {
    expect(sharePicture(picture)).toBe(sharePicture({ ...picture }));
    for (const other of [{ title: "Anders" }, { kind: "workshop" }, { family: null }] as const) {
      expect(sharePicture({ ...picture, ...other })).not.toBe(sharePicture(picture));
    }
  });

  it("has no text of anybody in it, only outlines", () => {
    const svg = sharePicture({ ...picture, title: '</g><script>"&' });
    expect(svg).not.toContain("script");
    expect(svg).not.toContain("&");
  });
});
