import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Best } from "./best.ts";
import {
  candidateLists,
  findCandidates,
  findCrowds,
  type Candidate,
  type Comparison,
} from "./candidates.ts";
import { ExactLikeness } from "./exact-likeness.ts";
import type { MatchInput } from "./input.ts";
import { LikenessIndex, crowdOf } from "./likeness.ts";
import { match } from "./match.ts";
import { qualitySet } from "./quality-set.ts";
import type { ReadItem } from "./reader.ts";
import { corrected, SCORING } from "./scores.ts";

const item = fc
  .dictionary(
    fc.constantFrom("a", "b", "c", "d", "e"),
    fc.double({ min: 0.05, max: 0.4, noNaN: true }),
  )
  .map((features): ReadItem => {
    const entries = new Map(Object.entries(features));
    return { features: entries, words: new Map(), themes: new Map(), isEmpty: entries.size === 0 };
  });
function likenessOf(one: ReadItem, two: ReadItem): number {
  const both = [...one.features].map(([name, weight]) => weight * (two.features.get(name) ?? 0));
  return both.reduce((sum, part) => sum + part, 0);
}

const scene = fc.record({
  challenges: fc.array(item, { maxLength: 8 }),
  others: fc.array(item, { maxLength: 12 }),
  own: fc.integer({ min: 1, max: 5 }),
  apart: fc.integer({ min: 2, max: 5 }),
  most: fc.integer({ min: 1, max: 6 }),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function comparisonOf({ challenges, others, own, apart, most }: Scene): Comparison {
  return {
    ...{ challenges, others, scoring: SCORING, mostRanked: most, mostMeetable: most },
    ownOf: (c) => others.flatMap((_, o) => (o % own === c % own ? [o] : [])),
    mayMeet: (c, o) => (c + o) % apart !== 0,
  };
}

describe("the candidates of a challenge", () => {
  it("are those of weighing everything against everything", () => {
    fc.assert(
      fc.property(scene, (one) => {
        const comparison = comparisonOf(one);
        const { challenges, others, ownOf, mayMeet, mostMeetable } = comparison;
        const rows = challenges.map((challenge, c) => {
          const own = new Set(ownOf(c));
          return others.map((other, o) => (own.has(o) ? 0 : likenessOf(challenge, other)));
        });
        const crowds = others.map((_, o) => crowdOf(rows.map((row) => row[o] ?? 0)));
        candidateLists(comparison).forEach(({ ranked, meetable, leftOut }, c) => {
          const row = rows[c] ?? [];
          const fits = row.map((raw, o) => corrected(raw, crowdOf(row), crowds[o] ?? 0, SCORING));
          const expected = row
            .map((raw, o) => ({ raw, o, fit: fits[o] ?? 0 }))
            .filter(({ raw }) => raw > 0)
            .sort((x, y) => y.fit - x.fit);
          const meet = expected.filter(({ o }) => mayMeet(c, o));
          const close = (all: readonly { fit: number }[]) =>
            all.map(({ fit }) => Math.round(fit * 1e9));
          expect(close(ranked)).toEqual(close(expected.slice(0, comparison.mostRanked)));
          expect(close(meetable)).toEqual(close(meet.slice(0, mostMeetable)));
          expect(meetable.every(({ other }) => mayMeet(c, other))).toBe(true);
          const next = meet[mostMeetable]?.fit ?? -Infinity;
          if (next === -Infinity) expect(leftOut).toBe(-Infinity);
          else expect(leftOut).toBeCloseTo(next, 9);
        });
      }),
    );
  });

  it("are the same when nothing is light enough to be left out", () => {
    fc.assert(
      fc.property(scene, (one) => {
        const comparison = comparisonOf(one);
        const { challenges, others } = comparison;
        const exact = new ExactLikeness(challenges, others);
        const part = { from: 0, to: challenges.length, pruned: { least: 0, exact } };
        const index = new LikenessIndex(others);
        const lists = findCandidates(index, comparison, part, findCrowds(index, comparison, part));
        const rounded = (list: readonly Candidate[] = []) => list.map(({ fit }) => fit.toFixed(9));
        candidateLists(comparison).forEach(({ ranked, meetable }, c) => {
          expect(rounded(lists[c]?.ranked)).toEqual(rounded(ranked));
          expect(rounded(lists[c]?.meetable)).toEqual(rounded(meetable));
        });
      }),
    );
  });

  it("are the same in parts as in one go", () => {
    fc.assert(
      fc.property(scene, fc.nat(8), (one, cut) => {
        const comparison = comparisonOf(one);
        const count = one.challenges.length;
        const index = new LikenessIndex(one.others);
        const middle = Math.min(cut, count);
        const parts = [
          { from: 0, to: middle },
          { from: middle, to: count },
        ];
        const seen = parts.map((part) => findCrowds(index, comparison, part));
        const [first, second] = seen;
        if (!first || !second) throw new Error("two parts");
        first.ofOthers.merge(second.ofOthers);
        const lists = parts.flatMap((part, k) =>
          findCandidates(index, comparison, part, {
            ofOthers: first.ofOthers,
            ofChallenges: seen[k]?.ofChallenges ?? new Float64Array(),
          }),
        );
        expect(lists).toEqual(candidateLists(comparison));
      }),
    );
  });
});

it("keeps the best of what is offered, equals by number", () => {
  const offers = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }) }));
  fc.assert(
    fc.property(offers, fc.nat(6), (values, most) => {
      const best = new Best(most);
      values.forEach(({ value }, number) => best.offer(number, value));
      const expected = values
        .map(({ value }, number) => ({ value, number }))
        .sort((x, y) => y.value - x.value || x.number - y.number)
        .slice(0, most);
      expect(best.sorted()).toEqual(expected.map(({ number }) => number));
    }),
  );
});

describe("cutting the lists", () => {
  /** Twelve copies of the set's parties with words of their own, so that lists have much to hold. */
  const many: MatchInput = {
    ...qualitySet,
    parties: Array.from({ length: 12 }, (_, copy) =>
      qualitySet.parties.map((party) => {
        const again = (one: { id: string; title: string; text?: string | undefined }) => ({
          ...one,
          id: `${one.id}-${copy}`,
          title: `${one.title} proef${copy}`,
        });
        return {
          ...party,
          id: `${party.id}-${copy}`,
          offers: party.offers?.map(again),
          challenges: party.challenges?.map(again),
        };
      }),
    ).flat(),
  };

  it("changes no introduction at the size of a parade", async () => {
    const [all, cut] = [await match(many, { mostKept: 10_000 }), await match(many)];
    expect(cut.introductions.length).toBeGreaterThan(100);
    expect(cut.introductions).toEqual(all.introductions);
    expect(cut.rankings).toEqual(all.rankings);
    expect(cut.summary).toEqual(all.summary);
  });
});
