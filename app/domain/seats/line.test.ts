import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBy, isOpenOffer, placeIn, settle, type InLine } from "./line.ts";

const at = (text: string) => new Date(`2027-05-${text}:00+02:00`);
const START = at("20T13:00");
const NOW = at("10T09:00");

describe("the time to answer", () => {
  it("is a day before the day itself, half an hour on it, and never past the start", () => {
    expect(answerBy(NOW, START)).toEqual(at("11T09:00"));
    expect(answerBy(at("19T20:00"), START)).toEqual(START);
    expect(answerBy(at("20T09:00"), START)).toEqual(at("20T09:30"));
    expect(answerBy(at("20T12:45"), START)).toEqual(START);
    expect(answerBy(START, START)).toBeNull();
  });

  it("goes by the Dutch calendar, not by that of London", () => {
    // Half past midnight in the Netherlands is still the day before in London.
    expect(answerBy(at("20T00:30"), START)).toEqual(at("20T01:00"));
  });
});

const instant = fc
  .integer({ min: -300, max: 300 })
  .map((m) => new Date(NOW.getTime() + m * 60_000));
const offers = fc.record({ offeredAt: fc.constant(NOW), expiresAt: instant });
const waits = fc.constant({ offeredAt: null, expiresAt: null });
const lines: fc.Arbitrary<InLine[]> = fc
  .array(fc.oneof(offers, waits), { maxLength: 12 })
  .map((line) => line.map((one, index) => ({ id: `p${index}`, number: index + 1, ...one })));
const runs = fc.record({
  capacity: fc.nat(12),
  heldBack: fc.nat(4),
  taken: fc.nat(12),
  isClosed: fc.boolean(),
  startsAt: fc.constant(START),
});

describe("settling a line", () => {
  it("never offers more than there is, leaves no seat idle, and keeps the order of asking", () => {
    fc.assert(
      fc.property(runs, lines, (run, line) => {
        const { lapsed, offered } = settle(run, line, NOW);
        const open = line.filter((one) => isOpenOffer(one, NOW)).length;
        const waiting = line.filter(({ offeredAt }) => offeredAt === null);
        const room = Math.max(0, run.capacity - run.heldBack - run.taken - open);
        expect(offered).toHaveLength(run.isClosed ? 0 : Math.min(room, waiting.length));
        expect(offered.map(({ id }) => id)).toEqual(
          waiting.slice(0, offered.length).map(({ id }) => id),
        );
        expect(lapsed).toHaveLength(line.length - open - waiting.length);
      }),
    );
  });

  it("has nothing to do a second time", () => {
    fc.assert(
      fc.property(runs, lines, (run, line) => {
        const { lapsed, offered } = settle(run, line, NOW);
        const after = line
          .filter(({ id }) => !lapsed.includes(id))
          .map((one) => {
            const offer = offered.find(({ id }) => id === one.id);
            return offer ? { ...one, offeredAt: NOW, expiresAt: offer.expiresAt } : one;
          });
        expect(settle(run, after, NOW)).toEqual({ lapsed: [], offered: [] });
      }),
    );
  });

  it("offers nothing once the workshop has begun", () => {
    const run = { capacity: 5, heldBack: 0, taken: 0, isClosed: false, startsAt: NOW };
    const one = { id: "p", number: 1, offeredAt: null, expiresAt: null };
    expect(settle(run, [one], NOW)).toEqual({ lapsed: [], offered: [] });
  });
});

it("counts places from one, without gaps, over who was offered nothing", () => {
  fc.assert(
    fc.property(lines, (line) => {
      const places = line.map((one) => placeIn(line, one, NOW));
      const positions = places.flatMap((place) => (place?.kind === "line" ? place.position : []));
      expect(positions).toEqual(positions.map((_, index) => index + 1));
      const open = line.filter((one) => isOpenOffer(one, NOW)).length;
      expect(places.filter((place) => place?.kind === "offer")).toHaveLength(open);
    }),
  );
});
