import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContributionStatus } from "../registration/contribution.ts";
import { mayReview, reviewQueue, waitsFor, type Queued } from "./review.ts";

const STATUSES: ContributionStatus[] = [
  "draft",
  "submitted",
  "changes_asked",
  "accepted",
  "waitlisted",
  "declined",
  "withdrawn",
];
const organisations = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d"), {
  maxLength: 3,
});
const people = ["p", "q", "r", "s"] as const;

const anyQueued: fc.Arbitrary<Queued[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    status: fc.constantFrom(...STATUSES),
    ownerId: fc.constantFrom(null, ...people),
    organisationIds: organisations,
    reviews: fc
      .uniqueArray(fc.constantFrom(...people))
      .map((ids) => ids.map((userId) => ({ userId }))),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const anyReviewer = fc.record({
  userId: fc.constantFrom(...people),
  organisationIds: organisations,
});

describe("who may score what", () => {
  it("is never somebody of an organisation that shows it, nor its owner", () => {
    fc.assert(
      fc.property(anyReviewer, anyQueued, (reviewer, all) => {
        for (const one of all) {
          const shares = one.organisationIds.some((id) => reviewer.organisationIds.includes(id));
          const isOwn = shares || one.ownerId === reviewer.userId;
          if (isOwn) expect(mayReview(reviewer, one).ok).toBe(false);
        }
      }),
    );
  });

  it.each([
    ["submitted", true],
    ["changes_asked", true],
    ["waitlisted", true],
    ["accepted", false],
    ["declined", false],
    ["draft", false],
    ["withdrawn", false],
  ] as const)("while it is %s: %s", (status, expected) => {
    const one = { status, ownerId: "q", organisationIds: ["a"] };
    expect(mayReview({ userId: "p", organisationIds: ["b"] }, one).ok).toBe(expected);
  });
});

describe("the queue", () => {
  it("has everything that waits, once, the fewest scores first, whatever the order it came in", () => {
    fc.assert(
      fc.property(anyReviewer, anyQueued, (reviewer, all) => {
        const queue = reviewQueue(reviewer, all);
        const waiting = all.filter((one) => waitsFor(reviewer, one));
        expect(queue.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
        const counts = queue.map(({ reviews }) => reviews.length);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
        expect(reviewQueue(reviewer, [...all].reverse())).toEqual(queue);
      }),
    );
  });

  it("begins elsewhere for another person", () => {
    const all = Array.from({ length: 12 }, (_, index) => ({
      ...{ id: `c${index}`, status: "submitted" as const, ownerId: null },
      ...{ organisationIds: [], reviews: [] },
    }));
    const firsts = ["p", "q", "r", "s", "t", "u"].map(
      (userId) => reviewQueue({ userId, organisationIds: [] }, all)[0]?.id,
    );
    expect(new Set(firsts).size).toBeGreaterThan(2);
  });
});
