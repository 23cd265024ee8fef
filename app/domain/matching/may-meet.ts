import type { MatchInput } from "./input.ts";
import { pairKey } from "./pair-key.ts";

/** Whether somebody of one group of parties may still be introduced to somebody of another. */
export type MayMeet = (some: ReadonlySet<string>, others: ReadonlySet<string>) => boolean;

/**
 * What consent, vetoes and acquaintance leave of an input's parties: what may not meet must take
 * nobody's place in a list that is cut. A lock goes before acquaintance.
 */
export function meetings(input: MatchInput): MayMeet {
  const agreed = new Set(input.parties.filter(({ optIn }) => optIn).map(({ id }) => id));
  const apart = new Set(
    input.parties.flatMap(({ id, knows }) => (knows ?? []).map((other) => pairKey(id, other))),
  );
  for (const [a, b] of input.locked ?? []) apart.delete(pairKey(a, b));
  for (const [a, b] of input.forbidden ?? []) apart.add(pairKey(a, b));
  return (some, others) => {
    for (const a of some) {
      if (!agreed.has(a)) continue;
      for (const b of others) {
        if (agreed.has(b) && a !== b && (apart.size === 0 || !apart.has(pairKey(a, b))))
          return true;
      }
    }
    return false;
  };
}
