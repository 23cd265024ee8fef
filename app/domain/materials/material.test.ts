import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, LARGEST_PHOTO, MEGABYTE, photoWidths, sizeText } from "./material.ts";

describe("photoWidths", () => {
  it.each([
    [1600, [480, 960, 1600]],
    [961, [480, 960, 961]],
    [960, [480, 960]],
    [200, [200]],
  ])("a photo of %d pixels is kept as %j", (largest, widths) => {
    expect(photoWidths(largest)).toEqual(widths);
  });

  it("goes up, ends at the largest and has no width twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_PHOTO }), (largest) => {
        const widths = photoWidths(largest);
        expect(widths.at(-1)).toBe(largest);
        expect([...new Set(widths)].sort((a, b) => a - b)).toEqual(widths);
      }),
    );
  });
});

it("a document has one key, a photo one for each size", () => {
  const storageKey = "materials/a/b";
  expect(keysOf({ kind: "document", storageKey, width: null })).toEqual([storageKey]);
  expect(keysOf({ kind: "photo", storageKey, width: 500 })).toEqual([
    "materials/a/b-480",
    "materials/a/b-500",
  ]);
});

it.each([
  [0, "0 MB"],
  [1, "1 kB"],
  [300_000, "293 kB"],
  [2.4 * MEGABYTE, "2,4 MB"],
  [25 * MEGABYTE, "25 MB"],
])("%d bytes read as %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
