const MIN_LENGTH = 6;

/** Gives the known word that an unknown one was probably meant to be, else null. */
export type Corrector = (word: string) => string | null;

function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const VOWELS = "aeiouy";

/** True for keys beside or above each other. */
function areNeighbours(a: string, b: string): boolean {
  const place = (key: string) => {
    const row = KEY_ROWS.findIndex((keys) => keys.includes(key));
    return { row, column: row < 0 ? NaN : (KEY_ROWS[row]?.indexOf(key) ?? NaN) + row / 2 };
  };
  const [one, two] = [place(a), place(b)];
  return Math.abs(one.row - two.row) <= 1 && Math.abs(one.column - two.column) <= 1;
}

/** Another letter makes another word (kracht, klacht), unless it lies near on the keys. */
function isLikelySwap(typed: string, meant: string, length: number): boolean {
  const areVowels = VOWELS.includes(typed) && VOWELS.includes(meant);
  return (length >= 9 && areVowels) || (length >= 7 && areNeighbours(typed, meant));
}

/**
 * True when one insertion, deletion, likely substitution or swap of neighbours makes `typed` into
 * `meant`. A letter too many at the end is rather an ending (gelukt is no geluk).
 */
function isOneSlipApart(typed: string, meant: string): boolean {
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) {
    const isEnding = i === meant.length && typed.at(-1) !== typed.at(-2);
    return !isEnding && short.slice(i) === long.slice(i + 1);
  }
  if (short.slice(i + 1) === long.slice(i + 1)) {
    return isLikelySwap(typed[i] ?? "", meant[i] ?? "", typed.length);
  }
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
