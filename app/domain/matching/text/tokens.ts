/** One word as it stands in a text. `start` and `end` are offsets in UTF-16 units. */
export type Token = { surface: string; word: string; start: number; end: number };

// Hyphens and apostrophes stay inside a word (z-route, zzp'er, POH-GGZ); a full stop only between
// single letters (z.o.z.), so that a missing space after a sentence does not glue two words.
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Lower case, without accents: "Financiële" and "financiele" are the same word. */
export function normaliseWord(surface: string): string {
  const lower = surface.toLowerCase();
  // Most words need no more than this, and a corpus has millions.
  if (/^[a-z0-9'-]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’.]/g, (sign) => (sign === "." ? "" : "'"));
}

/** The words of a text in order. Emoji, markup signs and punctuation are no words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (surface, start) => {
    const word = normaliseWord(surface);
    if (word !== "") tokens.push({ surface, word, start, end: start + surface.length });
  });
  return tokens;
}

/** Visits what may be a word, as it stands there. Much faster than asking for each match's place. */
export function eachWord(text: string, visit: (surface: string, start: number) => void): void {
  let from = 0;
  for (const surface of text.match(WORD) ?? []) {
    // Between two words stands nothing that a word begins with, so this is the match itself.
    const start = text.indexOf(surface, from);
    visit(surface, start);
    from = start + surface.length;
  }
}
