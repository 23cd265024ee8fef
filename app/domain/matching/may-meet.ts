import type { MatchInput } from "./input.ts";
import { pairKey } from "./pair-key.ts";

/** The parties of each item, as numbers: those of item i stand from `starts[i]`. */
export type Owners = { starts: Int32Array; parties: Int32Array };

/** Who may be introduced to whom, by party number: plain data, for other threads too. */
export type Meetings = {
  /** 1 for who agreed to be introduced */
  agreed: Uint8Array;
  /** `numberOfPair` of those that may not meet */
  apart: ReadonlySet<number>;
};

/**
 * What consent, vetoes and acquaintance leave of an input's parties: what may not meet must take
 * nobody's place in a list that is cut. A lock goes before acquaintance.
 */
export function meetingsOf(input: MatchInput): Meetings {
  const { parties } = input;
  const numbers = partyNumbers(input);
  const apart = new Map<string, readonly [string, string]>();
  for (const { id, knows } of parties) {
    for (const other of knows ?? []) apart.set(pairKey(id, other), [id, other]);
  }
  for (const [a, b] of input.locked ?? []) apart.delete(pairKey(a, b));
  for (const [a, b] of input.forbidden ?? []) apart.set(pairKey(a, b), [a, b]);
  const pairs = [...apart.values()].flatMap(([a, b]) => {
    const [one, two] = [numbers.get(a), numbers.get(b)];
    return one === undefined || two === undefined ? [] : [numberOfPair(one, two, parties.length)];
  });
  return {
    agreed: Uint8Array.from(parties, ({ optIn }) => (optIn ? 1 : 0)),
    apart: new Set(pairs),
  };
}

/** Each party's number, by its id. */
export function partyNumbers({ parties }: MatchInput): Map<string, number> {
  return new Map(parties.map(({ id }, number) => [id, number]));
}

export function numberOfPair(one: number, two: number, parties: number): number {
  return one < two ? one * parties + two : two * parties + one;
}

export function ownersOf(
  items: readonly { owners: ReadonlySet<string> }[],
  numbers: ReadonlyMap<string, number>,
): Owners {
  const lists = items.map(({ owners }) => [...owners].flatMap((id) => numbers.get(id) ?? []));
  const starts = new Int32Array(items.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = (starts[i] as number) + list.length));
  return { starts, parties: Int32Array.from(lists.flat()) };
}

/** Whether somebody of one item's parties may still be introduced to somebody of the other's. */
export function mayMeet(
  { agreed, apart }: Meetings,
  some: Owners,
  item: number,
  others: Owners,
  other: number,
): boolean {
  const [end, otherEnd] = [some.starts[item + 1] ?? 0, others.starts[other + 1] ?? 0];
  for (let i = some.starts[item] ?? 0; i < end; i++) {
    const a = some.parties[i] as number;
    if (agreed[a] !== 1) continue;
    for (let j = others.starts[other] ?? 0; j < otherEnd; j++) {
      const b = others.parties[j] as number;
      if (agreed[b] !== 1 || a === b) continue;
      if (apart.size === 0 || !apart.has(numberOfPair(a, b, agreed.length))) return true;
    }
  }
  return false;
}
