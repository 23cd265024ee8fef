import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRuns, runCause, type RunPair } from "./run-cause.ts";

const pair = fc
  .tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("e", "f", "g"))
  .map(([a, b]): RunPair => ({ a, b, score: 0.5 }));
const pairs = fc.uniqueArray(pair, { selector: ({ a, b }) => a + b });

it("puts every pair of two runs in one of three lists, and turns with the runs", () => {
  fc.assert(
    fc.property(pairs, pairs, (earlier, later) => {
      const { added, gone, stayed } = compareRuns(earlier, later);
      expect(added.length + stayed.length).toBe(later.length);
      expect(gone.length + stayed.length).toBe(earlier.length);
      const back = compareRuns(later, earlier);
      expect(back.added).toEqual(gone);
      expect(back.gone).toEqual(added);
      for (const one of gone) expect(later).not.toContainEqual(one);
    }),
  );
});

it("takes a word of another version for a search", () => {
  expect(runCause.parse("swap")).toBe("swap");
  expect(runCause.parse("hunch")).toBe("search");
});
