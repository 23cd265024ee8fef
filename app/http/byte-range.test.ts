import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRange } from "./byte-range.ts";

describe("readRange", () => {
  it.each([
    [null, "everything"],
    ["bytes=0-99", { start: 0, end: 99 }],
    ["bytes=900-", { start: 900, end: 999 }],
    ["bytes=-100", { start: 900, end: 999 }],
    ["bytes=-5000", { start: 0, end: 999 }],
    ["bytes=990-2000", { start: 990, end: 999 }],
    ["bytes=1000-", "impossible"],
    ["bytes=-0", "impossible"],
    ["bytes=5-4", "everything"],
    ["bytes=0-1,5-6", "everything"],
    ["lines=1-2", "everything"],
    ["bytes=-", "everything"],
  ])("%j of a thousand bytes is %j", (header, expected) => {
    expect(readRange(header, 1000)).toEqual(expected);
  });

  it("never leaves the file", () => {
    const part = fc.oneof(fc.constant(""), fc.nat(3000).map(String));
    fc.assert(
      fc.property(part, part, fc.nat(2000), (first, last, size) => {
        const range = readRange(`bytes=${first}-${last}`, size);
        if (typeof range === "string") return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThan(size);
        expect(range.start).toBeLessThanOrEqual(range.end);
      }),
    );
  });
});
