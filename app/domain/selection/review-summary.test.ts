import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDivided, meanWords, spreadWords, summariseReviews } from "./review-summary.ts";

const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });

describe("what the committee thinks, in figures", () => {
  it("lies between the lowest and the highest, and does not depend on the order", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const summary = summariseReviews(given);
        if (!summary) throw new Error("there are scores");
        const { count, mean, lowest, highest, spread } = summary;
        expect(count).toBe(given.length);
        expect(lowest).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(highest);
        expect(spread).toBeLessThanOrEqual((highest - lowest) / 2 + 1e-9);
        expect(spread === 0).toBe(lowest === highest);
        const turned = summariseReviews([...given].reverse());
        expect(turned?.mean).toBeCloseTo(mean, 9);
      }),
    );
  });

  it("is nothing without scores", () => {
    expect(summariseReviews([])).toBeNull();
  });

  it.each([
    [[4, 4, 4], "4,0", "allemaal 4", false],
    [[2, 5], "3,5", "van 2 tot 5", true],
    [[3], "3,0", "", false],
    [[4, 3, 4], "3,7", "van 3 tot 4", false],
  ] as const)("%j reads as %s, %s", (given, mean, spread, divided) => {
    const summary = summariseReviews([...given]);
    if (!summary) throw new Error("there are scores");
    expect(meanWords(summary)).toBe(mean);
    expect(spreadWords(summary)).toBe(spread);
    expect(isDivided(summary)).toBe(divided);
  });
});
