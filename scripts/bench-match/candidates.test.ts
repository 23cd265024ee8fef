import { expect, it } from "vitest";
import { LEAST, searchSideBySide } from "#app/jobs/compare-aside.ts";
import { lossOf } from "./candidate-loss.ts";
import { readForComparing } from "./candidate-texts.ts";
import { MOST_LOSS } from "./candidates.ts";
import { makeTexts } from "./texts.ts";

it("loses hardly anything of an assignment's bound where lists are pruned", async () => {
  const comparison = readForComparing(makeTexts(1_000, 7));
  const exact = await searchSideBySide(comparison, { least: 0 });
  const pruned = await searchSideBySide(comparison, { least: LEAST });
  const loss = lossOf(comparison, exact, pruned.lists);
  console.log(`1000 texts: pruning costs the assignment's bound ${(100 * loss).toFixed(3)} %`);
  expect(Math.abs(loss)).toBeLessThanOrEqual(MOST_LOSS);
  // That it tells: lists of the first two alone cost much.
  const short = exact.lists.map((list) => ({ ...list, ranked: list.ranked.slice(0, 2) }));
  expect(lossOf(comparison, exact, short)).toBeGreaterThan(MOST_LOSS);
});
