import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeFields } from "./merge.ts";

interface Thing {
  a: string;
  b: string;
}
const asText = ({ a, b }: Thing) => ({ a, b });
const word = fc.constantFrom("", "x", "y", "z");
const thing = fc.record({ a: word, b: word });

it("never loses what either person changed without saying so", () => {
  fc.assert(
    fc.property(thing, thing, thing, (seen, stored, sent) => {
      const merged = mergeFields({ seen: asText(seen), stored, sent }, asText);
      for (const field of ["a", "b"] as const) {
        const mine = sent[field] !== seen[field];
        const theirs = stored[field] !== seen[field];
        const clash = mine && theirs && sent[field] !== stored[field];
        if (clash) expect(merged.ok ? [] : merged.conflicts).toContain(field);
        if (!merged.ok) continue;
        expect(merged.value[field]).toBe(mine ? sent[field] : stored[field]);
      }
    }),
  );
});

it("takes everything over when nothing is known of what was seen", () => {
  const sent = { a: "x", b: "y" };
  expect(mergeFields({ seen: {}, stored: { a: "", b: "z" }, sent }, asText)).toMatchObject({
    ok: true,
    value: sent,
  });
});
