import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Best } from "./best.ts";
import { candidateLists, CandidateSearch, offOthers, weighCrowds } from "./candidates.ts";
import { comparisonOf, type Candidate, type Comparison } from "./comparison.ts";
import type { MatchInput } from "./input.ts";
import { match } from "./match.ts";
import { mayMeet, numberOfPair, type Owners } from "./may-meet.ts";
import { crowdOf } from "./nearest.ts";
import { qualitySet } from "./quality-set.ts";
import type { ReadItem } from "./reader.ts";
import { corrected, SCORING } from "./scores.ts";

const PARTIES = 6;

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

const party = fc.nat(PARTIES - 1);
const owned = fc.record({
  read: item,
  parties: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
});
const scene = fc.record({
  challenges: fc.array(owned, { maxLength: 8 }),
  others: fc.array(owned, { maxLength: 12 }),
  agreed: fc.array(fc.boolean(), { minLength: PARTIES, maxLength: PARTIES }),
  apart: fc.array(fc.tuple(party, party), { maxLength: 4 }),
  most: fc.integer({ min: 1, max: 6 }),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function ownersOf(items: Scene["others"]): Owners {
  const starts = [0];
  for (const { parties } of items) starts.push((starts.at(-1) ?? 0) + parties.length);
  return {
    starts: Int32Array.from(starts),
    parties: Int32Array.from(items.flatMap(({ parties }) => parties)),
  };
}

function comparisonIn({ challenges, others, agreed, apart, most }: Scene): Comparison {
  return comparisonOf({
    challenges: challenges.map(({ read }) => read),
    others: others.map(({ read }) => read),
    owners: { ofChallenges: ownersOf(challenges), ofOthers: ownersOf(others) },
    meetings: {
      agreed: Uint8Array.from(agreed, Number),
      apart: new Set(apart.map(([a, b]) => numberOfPair(a, b, PARTIES))),
    },
    ...{ scoring: SCORING, mostRanked: most, mostMeetable: most },
  });
}

/** Everything held against everything: likeness, fit, and who may meet. */
function weighAll({ challenges, others, agreed, apart }: Scene) {
  const isOwn = (c: number, o: number) =>
    challenges[c]?.parties.some((p) => others[o]?.parties.includes(p)) ?? false;
  const areApart = (a: number, b: number) =>
    apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const rows = challenges.map(({ read }, c) =>
    others.map((other, o) => (isOwn(c, o) ? 0 : likenessOf(read, other.read))),
  );
  const crowds = others.map((_, o) => crowdOf(rows.map((row) => row[o] ?? 0)));
  return rows.map((row, c) => {
    const meets = (o: number) =>
      challenges[c]?.parties.some((a) =>
        others[o]?.parties.some((b) => a !== b && agreed[a] && agreed[b] && !areApart(a, b)),
      ) ?? false;
    return row.map((raw, o) => ({
      fit: corrected(raw, crowdOf(row), crowds[o] ?? 0, SCORING),
      ...{ raw, mayMeet: meets(o) },
    }));
  });
}

const close = (list: readonly { fit: number }[] = []) => list.map(({ fit }) => fit.toFixed(9));

describe("the candidates of a challenge", () => {
  it("are those of weighing everything against everything", () => {
    fc.assert(
      fc.property(scene, (one) => {
        const comparison = comparisonIn(one);
        const { meetings, owners, mostRanked, mostMeetable } = comparison;
        const lists = candidateLists(comparison);
        weighAll(one).forEach((row, c) => {
          const { ranked, meetable, leftOut } = lists[c] ?? { leftOut: NaN };
          const expected = row.filter(({ raw }) => raw > 0).sort((x, y) => y.fit - x.fit);
          const meet = expected.filter((other) => other.mayMeet);
          expect(close(ranked)).toEqual(close(expected.slice(0, mostRanked)));
          expect(close(meetable)).toEqual(close(meet.slice(0, mostMeetable)));
          for (const { other } of meetable ?? []) {
            expect(mayMeet(meetings, owners.ofChallenges, c, owners.ofOthers, other)).toBe(true);
            expect(row[other]?.mayMeet).toBe(true);
          }
          const next = meet[mostMeetable]?.fit ?? -Infinity;
          if (next === -Infinity) expect(leftOut).toBe(-Infinity);
          else expect(leftOut).toBeCloseTo(next, 9);
        });
      }),
    );
  });

  it("leave out, when light weights do not count, nothing better than they say", () => {
    const light = fc.double({ min: 0.001, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(scene, light, (one, least) => {
        const comparison = comparisonIn(one);
        const search = new CandidateSearch(comparison, all(comparison), { least });
        const crowds = search.findCrowds();
        weighCrowds(comparison, crowds, least);
        const off = offOthers(comparison, crowds);
        search.lists(off).forEach(({ ranked, meetable, leftOut }, c) => {
          expect(ranked.length).toBeLessThanOrEqual(one.most);
          const row = weighAll(one)[c] ?? [];
          const [first] = meetable;
          if (!first) return;
          // What is taken off for the challenge itself shows in any of its candidates.
          const weigh = (o: number) => (row[o]?.raw ?? 0) - (off[o] ?? 0);
          const offChallenge = weigh(first.other) - first.fit;
          row.forEach(({ raw, mayMeet: meets }, o) => {
            const fit = weigh(o) - offChallenge;
            const listed = meetable.find(({ other }) => other === o);
            if (listed) expect(listed.fit).toBeCloseTo(fit, 9);
            else if (meets && raw > 0) expect(fit).toBeLessThanOrEqual(leftOut + 1e-9);
          });
        });
      }),
    );
  });

  it("are the same in parts as in one go, and of a part that was stopped those looked at", () => {
    fc.assert(
      fc.property(scene, fc.nat(8), fc.nat(8), (one, cut, patience) => {
        const comparison = comparisonIn(one);
        const count = one.challenges.length;
        const middle = Math.min(cut, count);
        const searches = [
          { from: 0, to: middle },
          { from: middle, to: count },
        ].map((part) => new CandidateSearch(comparison, part));
        const [first, second] = searches.map((search) => search.findCrowds());
        if (!first || !second) throw new Error("two parts");
        first.merge(second);
        const off = offOthers(comparison, first);
        const whole = candidateLists(comparison);
        expect(searches.flatMap((search) => search.lists(off))).toEqual(whole);
        let asked = 0;
        const shouldStop = (stage: string) => stage === "lists" && asked++ >= patience;
        const stopped = candidateLists(comparison, { shouldStop });
        const isLookedAt = ({ leftOut }: { leftOut: number }) => leftOut !== Infinity;
        expect(stopped.filter(isLookedAt)).toHaveLength(Math.min(patience, count));
        stopped.forEach((list, c) => {
          if (isLookedAt(list)) expect(list).toEqual(whole[c]);
          else expect([...list.ranked, ...list.meetable] as Candidate[]).toEqual([]);
        });
      }),
    );
  });
});

function all({ challenges }: Comparison) {
  return { from: 0, to: challenges.starts.length - 1 };
}

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
