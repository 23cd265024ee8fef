import type { MatchInput } from "./input.ts";

/**
 * Of the pairs that an organiser locked, in the order in which that was done, those that can still
 * be: both agree, nobody forbade it, and there is room. What cannot be waits until it can.
 */
export function possibleLocks(
  locks: readonly (readonly [string, string])[],
  { parties, forbidden = [], maxIntroductions }: MatchInput,
): [string, string][] {
  const room = new Map(
    parties.flatMap(({ id, optIn, maxIntroductions: own }) =>
      optIn ? [[id, Math.min(maxIntroductions, own ?? Infinity)] as const] : [],
    ),
  );
  const apart = new Set(forbidden.map((pair) => keyOf(pair)));
  return locks.flatMap(([a, b]): [string, string][] => {
    if (a === b || (room.get(a) ?? 0) < 1 || (room.get(b) ?? 0) < 1) return [];
    if (apart.has(keyOf([a, b]))) return [];
    for (const id of [a, b]) room.set(id, (room.get(id) ?? 0) - 1);
    apart.add(keyOf([a, b]));
    return [[a, b]];
  });
}

function keyOf(pair: readonly string[]): string {
  return JSON.stringify([...pair].sort());
}
