import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_CHOICES } from "./draw.ts";
import type { RankingChange } from "./forms.ts";
import { changeRanking } from "./ranking.ts";

const OFFERED = Array.from({ length: 14 }, (_, i) => `w${i}`);
const offered = new Set(OFFERED);

const lists = fc.uniqueArray(fc.constantFrom(...OFFERED, "gone"), { maxLength: MOST_CHOICES });
const id = fc.constantFrom(...OFFERED, "gone", "never");
const changes: fc.Arbitrary<RankingChange> = fc.oneof(
  fc.record({ intent: fc.constantFrom("add", "remove", "up", "down"), contribution: id }),
  fc.record({ intent: fc.constant("move" as const), contribution: id, place: fc.nat(99) }),
  fc.record({
    intent: fc.constant("order" as const),
    contribution: fc.array(id, { maxLength: MOST_CHOICES }),
    number: fc.array(fc.nat(12).map(String), { maxLength: MOST_CHOICES }),
  }),
  fc.constant({ intent: "suggest" as const }),
);

describe("a list of workshops", () => {
  it("stays a list of workshops that run, each once, whatever is asked", () => {
    fc.assert(
      fc.property(lists, changes, fc.array(id), (before, change, suggested) => {
        const decision = changeRanking(before, change, offered, suggested);
        if (!decision.ok) return;
        expect(new Set(decision.list).size).toBe(decision.list.length);
        expect(decision.list.length).toBeLessThanOrEqual(MOST_CHOICES);
        expect(decision.list.every((one) => offered.has(one))).toBe(true);
        const kept = before.filter((one) => offered.has(one));
        const isGone = change.intent === "remove" ? change.contribution : null;
        for (const one of kept) expect(decision.list.includes(one)).toBe(one !== isGone);
      }),
    );
  });

  it("moves one by one, and up undoes down", () => {
    const list = ["w0", "w1", "w2"];
    const to = (intent: "up" | "down", contribution: string, from = list) => {
      const decision = changeRanking(from, { intent, contribution }, offered);
      return decision.ok ? decision.list : null;
    };
    expect(to("up", "w2")).toEqual(["w0", "w2", "w1"]);
    expect(to("down", "w2", ["w0", "w2", "w1"])).toEqual(list);
    expect(to("up", "w0")).toEqual(list);
    expect(to("down", "w2")).toEqual(list);
    const change = { intent: "move" as const, contribution: "w2", place: 1 };
    expect(changeRanking(list, change, offered)).toEqual({ ok: true, list: ["w2", "w0", "w1"] });
  });

  it("takes numbers for all at once; of two with one number the one that moved up goes first", () => {
    const list = ["w0", "w1", "w2", "w3"];
    const order = (number: string[]) => {
      const change = { intent: "order" as const, contribution: list, number };
      const decision = changeRanking(list, change, offered);
      return decision.ok ? decision.list : null;
    };
    expect(order(["4", "3", "2", "1"])).toEqual(["w3", "w2", "w1", "w0"]);
    expect(order(["1", "2", "3", "1"])).toEqual(["w3", "w0", "w1", "w2"]);
    expect(order(["1", "2", "3", "4"])).toEqual(list);
  });

  it("says that it is full, and that a workshop does not run", () => {
    const full = OFFERED.slice(0, MOST_CHOICES);
    const add = (contribution: string, list: string[]) =>
      changeRanking(list, { intent: "add", contribution }, offered);
    expect(add("w12", full)).toEqual({ ok: false, reason: "full", most: MOST_CHOICES });
    expect(add("w0", full)).toEqual({ ok: true, list: full });
    expect(add("never", [])).toEqual({ ok: false, reason: "not-in-programme" });
  });
});
