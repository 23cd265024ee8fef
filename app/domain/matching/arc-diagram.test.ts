import fc from "fast-check";
import { expect, it } from "vitest";
import { arcDiagram, arcLength, type Tie } from "./arc-diagram.ts";

const id = fc.integer({ min: 0, max: 20 }).map((number) => `g${number}`);
const ties = fc.uniqueArray(
  fc
    .tuple(id, id)
    .filter(([a, b]) => a < b)
    .map(([a, b]): Tie => ({ a, b })),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 40 },
);

it("draws every tie once and everybody in a tie once, in one group with whom they are tied to", () => {
  fc.assert(
    fc.property(ties, (given) => {
      const groups = arcDiagram(given);
      const arcs = groups.flatMap((group) => group.arcs.map(({ tie }) => tie));
      expect(new Set(arcs)).toEqual(new Set(given));
      expect(arcs).toHaveLength(given.length);
      const rows = groups.flatMap((group) => group.rows);
      expect(new Set(rows)).toEqual(new Set(given.flatMap(({ a, b }) => [a, b])));
      expect(rows).toHaveLength(new Set(rows).size);
      for (const group of groups) {
        for (const { tie, from, to } of group.arcs) {
          expect([group.rows[from], group.rows[to]].sort()).toEqual([tie.a, tie.b]);
          expect(from).toBeLessThan(to);
        }
      }
    }),
  );
});

it("is the same drawing whatever the order of the ties", () => {
  fc.assert(
    fc.property(ties, (given) => {
      expect(arcDiagram([...given].reverse())).toEqual(arcDiagram(given));
    }),
  );
});

it("puts a chain in its own order: no arc reaches further than the next row", () => {
  const chain = ["d", "a", "f", "c", "e", "b"];
  const given = chain.slice(1).map((two, index) => {
    const [a = "", b = ""] = [chain[index], two].sort();
    return { a, b };
  });
  const [group] = arcDiagram(given);
  expect(group && arcLength(group)).toBe(given.length);
});
