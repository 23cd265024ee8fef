const LONGEST_TITLE = 90;

/** One of some ways to say it. */
export function pick(variant: number, sentences: readonly string[]): string {
  return sentences[variant % sentences.length] ?? "";
}

/** A title between quotes, on one line and of a length that still reads; null where it is empty. */
export function quoted(title: string): string | null {
  let clean = title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;:,]+$/, "");
  clean = clean
    .replace(/^["'‘“„](.*)["'’”]$/, "$1")
    .replace(/[“„]/g, "‘")
    .replace(/[”"]/g, "’");
  if (clean.length > LONGEST_TITLE) {
    const cut = clean.slice(0, LONGEST_TITLE);
    const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2));
    // A letter outside the basic plane is two units: never cut between them.
    clean = `${words.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
  }
  return clean === "" ? null : `“${clean}”`;
}

/** Titles in a row, as they are said. */
export function list(titles: readonly string[]): string {
  const parts = titles.flatMap((title) => quoted(title) ?? []);
  if (parts.length === 0) return "hetzelfde thema";
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} en ${last}`;
}
