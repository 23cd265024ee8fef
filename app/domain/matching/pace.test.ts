import { describe, expect, it } from "vitest";
import { match } from "./match.ts";
import { timeOf } from "./pace.ts";
import { qualitySet } from "./quality-set.ts";

describe("a matching whose time is over", () => {
  it("at whatever moment keeps the caps, says so, and bounds what there is", async () => {
    let looks = 0;
    const whole = await match(qualitySet, { timeSpent: () => 0 * looks++ });
    let [cutShort, introducing] = [0, 0];
    for (let moment = 1; moment <= 24; moment++) {
      // Time that is over after so many looks at the clock.
      let looked = 0;
      const most = (looks * moment) / 16;
      const { summary, introductions } = await match(qualitySet, {
        timeSpent: () => looked++ / most,
      });
      expect(summary.bound).toBeGreaterThanOrEqual(whole.summary.objective);
      for (const { id } of qualitySet.parties) {
        const own = introductions.filter(({ a, b }) => a === id || b === id);
        expect(own.length).toBeLessThanOrEqual(qualitySet.maxIntroductions);
      }
      if (summary.complete) {
        expect(summary).toEqual(whole.summary);
        continue;
      }
      cutShort++;
      if (introductions.length > 0) introducing++;
      expect(summary.proven).toBe(false);
    }
    expect([cutShort > 0, introducing > 0, cutShort < 24]).toEqual([true, true, true]);
  });

  it("has read the first text of each party before anybody's second", async () => {
    const respite = { title: "Respijtzorg", text: "Een weekend vrij voor mantelzorgers" };
    const parties = Array.from({ length: 20 }, (_, n) => ({
      id: `p${n}`,
      name: `Gemeente ${n}`,
      optIn: true,
      offers: [
        { id: `${n}-a`, ...respite },
        { id: `${n}-b`, title: "Brug", text: "Van staal" },
      ],
      challenges: [{ id: `${n}-c`, ...respite }],
    }));
    const input = { parties, threshold: 0.1, maxIntroductions: 3 };
    // Forty firsts and twenty seconds to learn and to read: the time ends among the seconds.
    let asked = 0;
    const timeSpent = () => (asked++ < 108 ? 0 : asked < 200 ? 0.4 : 0.45);
    const { rankings, unmatched } = await match(input, { timeSpent });
    expect(unmatched.filter(({ why }) => why === "nothing-to-compare")).toEqual([]);
    expect(rankings).toHaveLength(20);
    for (const { offers } of rankings) expect(offers.length).toBeGreaterThan(10);
  });

  it("of no time at all gives nothing, and of no limit all", async () => {
    const none = await match(qualitySet, { timeSpent: timeOf(0) });
    expect(none.introductions).toEqual([]);
    expect(none.summary).toMatchObject({ complete: false, proven: false });
    const all = await match(qualitySet, { timeSpent: timeOf(Infinity) });
    expect(all.summary).toMatchObject({ complete: true, proven: true });
  });
});
