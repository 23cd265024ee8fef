import { nameWords } from "../municipalities/name.ts";

export const NAME_LIMIT = 120;

/** Words that do not tell two organisations apart. */
const FILLERS = new Set(["gemeente", "gem", "de", "het", "t"]);
/** Words for what an organisation is in law: said now and left out then. */
const LEGAL_FORMS = new Set(["stichting", "vereniging", "cooperatie", "bv", "nv", "st"]);

/** Static parts of addresses beside which an organisation's own address would not be found. */
const RESERVED = new Set(["geen-gemeente"]);

function keyOf(words: readonly string[], left: ReadonlySet<string>): string {
  const telling = words.filter((word) => !left.has(word));
  return (telling.length > 0 ? telling : words).join("");
}

/**
 * One key for every way to write the same name, whatever the capitals, accents, spaces, "gemeente"
 * or "de": "De Gemeente Zwolle" → "zwolle". "" when there is no letter or number in it.
 */
export function nameKey(name: string): string {
  return keyOf(nameWords(name), FILLERS);
}

/** The same without the words for a legal form: "Stichting Kansrijk" → "kansrijk". */
export function looseKey(name: string): string {
  return keyOf(nameWords(name), new Set([...FILLERS, ...LEGAL_FORMS]));
}

/**
 * The address of a new organisation: its words with hyphens, and a number behind it when that is
 * taken or used by a page of our own.
 * @param isTaken whether another organisation has this address
 */
export function slugFor(name: string, isTaken: (slug: string) => boolean): string {
  const slug = nameWords(name).join("-");
  const isFree = (one: string) => !RESERVED.has(one) && !isTaken(one);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`;
    if (isFree(tried)) return tried;
  }
}
