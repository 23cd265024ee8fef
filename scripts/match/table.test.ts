import fc from "fast-check";
import { expect, it } from "vitest";
import { asTable } from "./table.ts";

it("lines up its columns and folds the last between words", () => {
  expect(
    asTable(
      ["score", "wie", "waarom"],
      [
        ["0,87", "Assen – Weert", "beide werken aan schulden bij jongeren"],
        ["0,5", "Breda – Delft", "kort"],
      ],
      48,
    ),
  ).toEqual(
    [
      "score  wie            waarom",
      "------------------------------------------",
      "0,87   Assen – Weert  beide werken aan schulden",
      "                      bij jongeren",
      "0,5    Breda – Delft  kort",
    ].map((line, index) => (index === 1 ? (expect.stringMatching(/^-+$/) as string) : line)),
  );
});

it("folds long names too, so that the words beside them keep their room", () => {
  const names = "Nissewaard – Samenwerkingsverband Hoeksche Waard";
  expect(asTable(["wie", "waarom"], [[names, "beide werken aan schulden"]], 60)).toEqual([
    "wie                   waarom",
    "-----------------------------------------------",
    "Nissewaard –          beide werken aan schulden",
    "Samenwerkingsverband",
    "Hoeksche Waard",
  ]);
});

it("loses no word, and is not wider than asked unless a word is", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 30 })), { maxLength: 6 }),
      fc.integer({ min: 60, max: 160 }),
      (rows, width) => {
        const table = asTable(
          ["a", "b"],
          rows.map(([one, many]) => [one, many.join(" ")]),
          width,
        );
        const said = table.slice(2).join(" ").split(/\s+/).filter(Boolean);
        expect(said).toEqual(rows.flatMap(([one, many]) => [one, ...many]));
        for (const line of table) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});
