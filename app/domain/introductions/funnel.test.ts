import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES, type Outcome } from "./answers.ts";
import { funnel, outcomeOfBoth, type FunnelMatch, type FunnelStep } from "./funnel.ts";

const outcome = fc.constantFrom<Outcome | null>(null, ...OUTCOMES);
const match: fc.Arbitrary<FunnelMatch> = fc.oneof(
  fc.record({ isApproved: fc.boolean(), introduction: fc.constant(null) }),
  fc.record({
    isApproved: fc.constant(true),
    introduction: fc.record({
      way: fc.constantFrom("STRAIGHT" as const, "BOTH_SAY_YES" as const),
      status: fc.constantFrom("ASKED" as const, "INTRODUCED" as const, "LAPSED" as const),
      isMailed: fc.boolean(),
      outcomes: fc.tuple(outcome, outcome),
    }),
  }),
);

const counts = (matches: FunnelMatch[]) =>
  Object.fromEntries(funnel(matches).map(({ step, count }) => [step, count])) as Record<
    FunnelStep,
    number
  >;

describe("funnel", () => {
  it("never counts more further on, and gives rates between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(match, { maxLength: 30 }), (matches) => {
        const of = counts(matches);
        expect(of.approved).toBeLessThanOrEqual(of.proposed);
        expect(of.bothYes).toBeLessThanOrEqual(of.asked);
        const after = [of.sent, of.appointment, of.spoken, of.visited, of.doing];
        expect([...after].sort((one, two) => two - one)).toEqual(after);
        for (const { rate } of funnel(matches)) {
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
        }
      }),
    );
  });

  it("counts what one of the two told, the furthest of both, once", () => {
    const told = (...outcomes: [Outcome | null, Outcome | null]): FunnelMatch => ({
      isApproved: true,
      introduction: { way: "STRAIGHT", status: "INTRODUCED", isMailed: true, outcomes },
    });
    const of = counts([
      told("NOTHING", "VISITED"),
      told("SPOKEN", "SPOKEN"),
      told(null, "NOTHING"),
      { isApproved: false, introduction: null },
    ]);
    expect(of).toMatchObject({ proposed: 4, approved: 3, asked: 0, sent: 3 });
    expect(of).toMatchObject({ appointment: 2, spoken: 2, visited: 1, doing: 0 });
    expect(outcomeOfBoth(["NOTHING", null])).toBe("NOTHING");
    expect(outcomeOfBoth(["APPOINTMENT", "DOING_IT"])).toBe("DOING_IT");
    expect(outcomeOfBoth([null, null])).toBeNull();
  });
});
