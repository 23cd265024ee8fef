import { expect, it } from "vitest";
import { candidateLists } from "#app/domain/matching/candidates.ts";
import { qualitySet } from "#app/domain/matching/quality-set.ts";
import { comparisonsOf, readTexts } from "#app/domain/matching/relations.ts";
import { compareSideBySide } from "./compare-aside.ts";

const { answer: comparison } = comparisonsOf(qualitySet, readTexts(qualitySet), { mostKept: 4 });

it("finds the same lists in threads as in one go, however many there are", async () => {
  for (const least of [0, 0.003]) {
    const alone = candidateLists(comparison, { least });
    expect(alone.some(({ ranked }) => ranked.length > 0)).toBe(true);
    expect(await compareSideBySide(comparison, { least, threads: 1 })).toEqual(alone);
    expect(await compareSideBySide(comparison, { least, threads: 3 })).toEqual(alone);
  }
});

it("looks at nothing more when the time is over", async () => {
  const lists = await compareSideBySide(comparison, { shouldStop: () => true, threads: 2 });
  expect(lists).toHaveLength(comparison.challenges.starts.length - 1);
  const unseen = { ranked: [], meetable: [], leftOut: Infinity };
  expect(lists).toEqual(lists.map(() => unseen));
});

it("says what goes wrong in a thread", async () => {
  await expect(compareSideBySide({ ...comparison, features: -1 })).rejects.toThrow();
});
