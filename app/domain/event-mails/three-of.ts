/** How many mails are shown before many go. */
export const EXAMPLES = 3;

/**
 * Three at random of many, the same three for the same seed: a page that is loaded again, or
 * given back, shows what was read before.
 */
export function threeOf<T>(all: readonly T[], keyOf: (one: T) => string, seed: string): T[] {
  return all
    .map((one) => ({ one, rank: hash(`${seed} ${keyOf(one)}`) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, EXAMPLES)
    .map(({ one }) => one);
}

/** FNV-1a with a last stir: neighbours in an alphabet end up far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
