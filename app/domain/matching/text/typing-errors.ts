const MIN_LENGTH = 6;

/** Gives the known word that an unknown one was probably meant to be, else null. */
export type Corrector = (word: string) => string | null;

function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** True when one insertion, deletion, substitution or swap of neighbours makes `a` into `b`. */
function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return (
    short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
  );
}

/**
 * Forgives one slip in words of six letters and more; the first letter must be right.
 * `known`: words with how often they occur; the commonest candidate wins, then the alphabet.
 */
export function corrector(known: ReadonlyMap<string, number>): Corrector {
  const neighbours = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < MIN_LENGTH - 1 || word.length > 40) continue;
    for (const key of [word, ...deletions(word)]) {
      const list = neighbours.get(key);
      if (list) list.push(word);
      else neighbours.set(key, [word]);
    }
  }
  return (word) => {
    if (word.length < MIN_LENGTH || word.length > 40 || known.has(word)) return null;
    let best: string | null = null;
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of neighbours.get(key) ?? []) {
        if (candidate === best || !isOneSlipApart(word, candidate)) continue;
        const gain = (known.get(candidate) ?? 0) - (best === null ? -1 : (known.get(best) ?? 0));
        if (gain > 0 || (gain === 0 && best !== null && candidate < best)) best = candidate;
      }
    }
    return best;
  };
}
