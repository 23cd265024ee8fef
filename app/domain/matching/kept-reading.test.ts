import { describe, expect, it } from "vitest";
import { readPairs } from "./choose.ts";
import {
  fromKeptReading,
  markOfReading,
  packReading,
  stillCovers,
  toKeptReading,
  unpackReading,
} from "./kept-reading.ts";
import { match } from "./match.ts";
import { qualitySet } from "./quality-set.ts";

const kept = toKeptReading(qualitySet, await readPairs(qualitySet));
const material = { input: qualitySet, ownWords: [], quotable: new Set<string>() };

describe("what is kept of reading the texts", () => {
  it("gives, packed and unpacked, the choice that reading anew gives", async () => {
    const unpacked = unpackReading(packReading(kept));
    expect(unpacked).toEqual(kept);
    const [first] = (await match(qualitySet)).introductions;
    const pair: [string, string] = [first?.a ?? "", first?.b ?? ""];
    for (const change of [{ forbidden: [pair] }, { locked: [pair] }, { maxIntroductions: 1 }]) {
      const input = { ...qualitySet, ...change };
      const options = { reading: fromKeptReading(kept) };
      const { introductions, unmatched, summary } = await match(input, options);
      const anew = await match(input);
      expect(introductions.map(({ a, b, score }) => [a, b, score])).toEqual(
        anew.introductions.map(({ a, b, score }) => [a, b, score]),
      );
      expect([unmatched, summary]).toEqual([anew.unmatched, anew.summary]);
    }
  });

  it("holds no word of any text", () => {
    const said = JSON.stringify(kept);
    const words = qualitySet.parties.flatMap(({ offers, challenges }) =>
      [...(offers ?? []), ...(challenges ?? [])].map(({ title }) => title),
    );
    for (const title of words) expect(said).not.toContain(title);
    expect(said).not.toContain('"terms"');
  });

  it("has another mark when a text, a theme or what may be quoted changes, and not for a veto", () => {
    const mark = markOfReading(material);
    const [one, ...others] = qualitySet.parties;
    if (!one) throw new Error("the set has parties");
    const renamed = { ...qualitySet, parties: [{ ...one, name: "Anders" }, ...others] };
    expect(markOfReading({ ...material, input: renamed })).not.toBe(mark);
    expect(markOfReading({ ...material, quotable: new Set(["c"]) })).not.toBe(mark);
    const vetoed = { ...qualitySet, forbidden: [["x", "y"] as [string, string]] };
    expect(markOfReading({ ...material, input: vetoed })).toBe(mark);
    const full = { ...qualitySet, parties: [{ ...one, maxIntroductions: 0 }, ...others] };
    expect(markOfReading({ ...material, input: full })).toBe(mark);
  });

  it("covers more vetoes, not fewer, and only who agreed then", async () => {
    const pair: [string, string] = [
      qualitySet.parties[0]?.id ?? "",
      qualitySet.parties[1]?.id ?? "",
    ];
    const vetoed = { ...qualitySet, forbidden: [pair] };
    expect(stillCovers(kept, vetoed)).toBe(true);
    const later = toKeptReading(vetoed, await readPairs(vetoed));
    expect(stillCovers(later, qualitySet)).toBe(false);
    const [one, ...others] = qualitySet.parties;
    if (!one) throw new Error("the set has parties");
    const fewer = { ...qualitySet, parties: [{ ...one, optIn: !one.optIn }, ...others] };
    expect(stillCovers(kept, fewer)).toBe(false);
  });

  it("is read again where it cannot be read", () => {
    expect(unpackReading(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
