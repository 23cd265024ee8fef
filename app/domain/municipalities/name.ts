const ABBREVIATIONS: [pattern: RegExp, words: string][] = [
  [/\ba\s*[/.]?\s*d\b\.?/g, "aan den"],
  [/\baan de\b/g, "aan den"],
  [/\bst\b\.?/g, "sint"],
  [/&/g, " en "],
];

/**
 * The words of a place name without accents, capitals, apostrophes or hyphens, and with the usual
 * abbreviations written out: "Krimpen a/d IJssel" → ["krimpen", "aan", "den", "ijssel"].
 */
export function nameWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "");
  const written = ABBREVIATIONS.reduce((t, [pattern, words]) => t.replace(pattern, words), plain);
  return written.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** One key for every way to write the same name: "'s-Hertogenbosch" → "shertogenbosch". */
export function foldName(text: string): string {
  return nameWords(text).join("");
}

/**
 * Edits (insert, delete, replace, swap two neighbours) between two strings, or `limit + 1` as soon
 * as it is sure to be more than `limit`. Optimal string alignment, rows of the usual table.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, older[j - 2]! + 1);
      }
      row.push(least);
    }
    // A swap reaches back two rows, so one row above the limit proves nothing yet.
    if (Math.min(...row) > limit && Math.min(...previous) > limit) return limit + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
