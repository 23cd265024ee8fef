import fc from "fast-check";
import { expect, it } from "vitest";
import { countSupply, offered, rankByShortage, type ThemeCounts } from "./demand.ts";

const theme = (name: string, counts: Partial<ThemeCounts>): ThemeCounts => ({
  id: name,
  slug: name,
  name,
  family: "money",
  visitors: 0,
  challenges: 0,
  supply: { accepted: 0, waiting: 0, drafts: 0 },
  ...counts,
});

it("counts what is on offer by how far it is", () => {
  const statuses = ["accepted", "submitted", "waitlisted", "changes_asked", "draft"] as const;
  expect(countSupply([...statuses, "declined", "withdrawn"])).toEqual({
    accepted: 1,
    waiting: 3,
    drafts: 1,
  });
});

it("puts first what falls furthest short of its share of what is asked", () => {
  const ranked = rankByShortage([
    theme("ruim", { visitors: 10, supply: { accepted: 6, waiting: 2, drafts: 0 } }),
    theme("gevraagd", {
      visitors: 25,
      challenges: 5,
      supply: { accepted: 1, waiting: 1, drafts: 4 },
    }),
    theme("niemand", {}),
    theme("vergeten", { challenges: 1 }),
  ]);
  expect(ranked.map(({ name, shortage }) => [name, shortage])).toEqual([
    ["gevraagd", 5],
    ["vergeten", 1],
    ["niemand", 0],
    ["ruim", -6],
  ]);
});

const counts = fc.nat({ max: 60 });
const anyTheme = fc
  .record({ visitors: counts, challenges: counts, accepted: counts, waiting: counts })
  .map(({ accepted, waiting, ...asks }) =>
    theme("thema", { ...asks, supply: { accepted, waiting, drafts: 0 } }),
  );

it("never finds a shortage where nobody asks, and always one where nothing is on offer", () => {
  fc.assert(
    fc.property(fc.array(anyTheme, { maxLength: 12 }), (themes) => {
      const ranked = rankByShortage(themes);
      expect(ranked).toHaveLength(themes.length);
      for (const { visitors, challenges, supply, shortage } of ranked) {
        if (visitors + challenges === 0) expect(shortage).toBeLessThanOrEqual(0);
        else if (offered(supply) === 0) expect(shortage).toBeGreaterThan(0);
      }
      const order = ranked.map(({ shortage }) => shortage);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    }),
  );
});

it("asks for more of a theme, and not for less, when more people ask for it", () => {
  fc.assert(
    fc.property(fc.array(anyTheme, { minLength: 1, maxLength: 8 }), counts, (themes, more) => {
      const named = themes.map((one, index) => ({ ...one, id: String(index) }));
      const find = (ranked: { id: string; shortage: number }[]) =>
        ranked.find(({ id }) => id === "0")?.shortage ?? 0;
      const [first, ...others] = named;
      if (!first) return;
      const raised = [{ ...first, visitors: first.visitors + more }, ...others];
      expect(find(rankByShortage(raised))).toBeGreaterThanOrEqual(find(rankByShortage(named)));
    }),
  );
});
