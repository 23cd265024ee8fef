import { familyOf, firstName, type Example } from "./example.ts";
import type { Order } from "./query.ts";

export const PAGE_SIZE = 12;

const byName = new Intl.Collator("nl", { sensitivity: "base" });

/**
 * Puts examples in the order asked for. "passend" is by rank when words were looked for, best
 * first; without words the families take turns, so that no theme is at the back.
 *
 * @param ranks how well an example fits the words, by id; null when nothing was looked for
 */
export function inOrder(
  examples: readonly Example[],
  order: Order,
  ranks: ReadonlyMap<string, number> | null,
): Example[] {
  const sorted = [...examples].sort(
    (a, b) => byName.compare(firstName(a), firstName(b)) || byName.compare(a.title, b.title),
  );
  if (order === "gemeente") return sorted;
  if (!ranks) return takingTurns(sorted);
  return sorted.sort((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0));
}

/** Deals the examples out by family, one of each a round. */
function takingTurns(examples: readonly Example[]): Example[] {
  const families = new Map<string | null, number>();
  const turns = examples.map((example) => {
    const family = familyOf(example);
    const turn = families.get(family) ?? 0;
    families.set(family, turn + 1);
    return { example, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ example }) => example);
}
