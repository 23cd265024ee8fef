import { expect, it } from "vitest";
import type { Outcome } from "./answers.ts";
import { funnel, type FunnelMatch } from "./funnel.ts";
import { publicFigures } from "./public-figures.ts";

/** So many introductions of which one of the two told this. */
function told(count: number, outcome: Outcome | null): FunnelMatch[] {
  return Array.from({ length: count }, () => ({
    isApproved: true,
    introduction: {
      ...{ way: "STRAIGHT" as const, status: "INTRODUCED" as const, isMailed: true },
      outcomes: [null, outcome],
    },
  }));
}

it("counts who came at least so far, and tells nothing that fewer than five made up", () => {
  const matches = [...told(4, "DOING_IT"), ...told(1, "VISITED"), ...told(7, "SPOKEN")];
  expect(publicFigures(funnel([...matches, ...told(3, null)]))).toEqual([
    { step: "sent", count: 15 },
    { step: "spoken", count: 12 },
    { step: "visited", count: 5 },
  ]);
  expect(publicFigures(funnel([...matches, ...told(1, "DOING_IT")])).at(-1)).toEqual({
    ...{ step: "doing", count: 5 },
  });
});

it("says nothing at all where fewer than five were introduced", () => {
  expect(publicFigures(funnel(told(4, "DOING_IT")))).toEqual([]);
  expect(publicFigures(funnel([]))).toEqual([]);
});
