import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { familyOf, type Example } from "./example.ts";

/** Somebody who is there, in the colours of what they show. */
export interface Present {
  name: string;
  family: ThemeFamily;
}

/** Longer names do not fit on the board of a drawn stall. */
const LONGEST_ON_A_BOARD = 14;

const byName = new Intl.Collator("nl", { sensitivity: "base" });

/** Every organisation with an example that has a theme, once, by name; the first example colours it. */
export function lineUp(examples: readonly Example[]): Present[] {
  const present = new Map<string, ThemeFamily>();
  for (const example of examples) {
    const family = familyOf(example);
    if (!family) continue;
    for (const { name } of example.organisations) {
      if (!present.has(name)) present.set(name, family);
    }
  }
  return [...present]
    .map(([name, family]) => ({ name, family }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** Who stands in the drawn street: names that fit, neighbours in different colours where possible. */
export function stalls(present: readonly Present[], count: number): Present[] {
  const fitting = present.filter(({ name }) => name.length <= LONGEST_ON_A_BOARD);
  const left = spread(fitting.length > 0 ? fitting : present, count);
  const row: Present[] = [];
  while (row.length < count && left.length > 0) {
    const recent = row.slice(-3).map(({ family }) => family);
    const next = Math.max(
      0,
      left.findIndex(({ family }) => !recent.includes(family)),
    );
    row.push(...left.splice(next, 1));
  }
  return row;
}

/** From all over the alphabet: 0, 5, 10, … then 1, 6, 11, … */
function spread(present: readonly Present[], count: number): Present[] {
  const step = Math.max(1, Math.floor(present.length / count));
  return Array.from({ length: step }, (_, start) =>
    present.filter((_, index) => index % step === start),
  ).flat();
}

/** How many examples each family has. One with themes of two families counts in both. */
export function countFamilies(examples: readonly Example[]): Map<ThemeFamily, number> {
  const counts = new Map<ThemeFamily, number>();
  for (const { themes } of examples) {
    for (const family of new Set(themes.map((theme) => theme.family))) {
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  return counts;
}
