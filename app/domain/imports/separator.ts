const SEPARATORS = [";", "\t", ","] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * What parts the cells: the sign that stands most often in the first line outside quotes. A line
 * such as "sep=;", which Excel puts on top, says it itself and is left out of the text.
 */
export function findSeparator(text: string): { separator: Separator; text: string } {
  const said = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
  if (said) return { separator: said[1] as Separator, text: text.slice(said[0].length) };
  const line = firstLine(text);
  const counts = SEPARATORS.map((sign) => ({ sign, count: line.split(sign).length }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return { separator: most?.sign ?? ";", text };
}

/** The first line that says something, without what stands between quotes. */
function firstLine(text: string): string {
  const bare = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "x");
  return bare.split(/\r\n|\n|\r/).find((line) => /[^\s;,]/.test(line)) ?? "";
}
