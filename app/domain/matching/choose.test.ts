import { describe, expect, it } from "vitest";
import { choose, readPairs } from "./choose.ts";
import type { MatchInput } from "./input.ts";
import { match } from "./match.ts";
import type { MatchOutput } from "./output.ts";
import { qualitySet } from "./quality-set.ts";

const pairsOf = ({ introductions }: MatchOutput) => introductions.map(({ a, b }) => [a, b]);

describe("choosing anew after an organiser's word", () => {
  it("gives with the texts read before what it gives from the start", async () => {
    const reading = await readPairs(qualitySet);
    const [first] = (await match(qualitySet)).introductions;
    const pair: [string, string] = [first?.a ?? "", first?.b ?? ""];
    const changes: Partial<MatchInput>[] = [
      { forbidden: [pair] },
      { locked: [pair] },
      { maxIntroductions: 1 },
      { forbidden: [pair], maxIntroductions: 2 },
    ];
    for (const change of changes) {
      const input = { ...qualitySet, ...change };
      const anew = await match(input, { reading });
      expect(pairsOf(anew)).toEqual(pairsOf(await match(input)));
      expect(anew.summary.proven).toBe(true);
    }
    const vetoed = await match({ ...qualitySet, forbidden: [pair] }, { reading });
    expect(pairsOf(vetoed)).not.toContainEqual(pair);
  });

  it("does not read again what was read", async () => {
    const stages: string[] = [];
    const onStage = (stage: string) => stages.push(stage);
    await choose(qualitySet, { onStage, reading: await readPairs(qualitySet) });
    expect(stages).toEqual(["most-served", "best-floor", "largest-sum"]);
    await choose(qualitySet, { onStage });
    expect(stages.slice(3)).toEqual([
      "read",
      "candidates",
      "most-served",
      "best-floor",
      "largest-sum",
    ]);
  });
});

describe("who stays out", () => {
  it("is told that the others were full, when that is so", async () => {
    const asks = { title: "Mantelzorgers zijn overbelast", text: "Respijtzorg ontbreekt" };
    const shows = { title: "Respijtzorg voor mantelzorgers", text: "Een weekend vrij" };
    const parties = [
      { id: "a", name: "A", offers: [{ id: "o", ...shows }] },
      { id: "b", name: "B", challenges: [{ id: "c", ...asks }] },
      { id: "d", name: "D", optIn: false, challenges: [{ id: "e", ...asks }] },
      { id: "f", name: "F", offers: [{ id: "g", title: "Een brug", text: "Van staal" }] },
      { id: "h", name: "H" },
      { id: "i", name: "I", offers: [{ id: "j", ...shows }], knows: ["b"] },
      { id: "k", name: "K", offers: [{ id: "l", ...shows }] },
    ];
    const input = {
      parties: parties.map((party) => ({ optIn: true, ...party })),
      maxIntroductions: 1,
      threshold: 0.01,
    };
    const { unmatched } = await match(input);
    const why = new Map(unmatched.map((one) => [one.party, one.why]));
    // One of A and K is introduced to B, who has room for one.
    expect([why.get("a"), why.get("k")].sort()).toEqual(["capacity", undefined]);
    expect(Object.fromEntries(why)).toMatchObject({
      d: "no-consent",
      f: "nothing-above-threshold",
      h: "nothing-to-compare",
      i: "nothing-above-threshold",
    });
  });
});
