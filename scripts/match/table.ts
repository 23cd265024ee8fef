/**
 * Lines of a table in a terminal: every column as wide as what is in it, and the last one folded
 * to what is left of `width` characters.
 */
export function asTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const all = [header, ...rows];
  const widths = header.slice(0, -1).map((_, column) => {
    return Math.max(...all.map((row) => [...(row[column] ?? "")].length));
  });
  const left = widths.reduce((sum, one) => sum + one + GAP.length, 0);
  const room = Math.max(LEAST_ROOM, width - left);
  const lines = all.flatMap((row) => {
    const first = widths.map((size, column) => pad(row[column] ?? "", size) + GAP).join("");
    const [start = "", ...more] = fold(row[header.length - 1] ?? "", room);
    return [first + start, ...more.map((line) => " ".repeat(left) + line)].map((line) =>
      line.trimEnd(),
    );
  });
  const rule = "-".repeat(Math.min(left + room, Math.max(...lines.map((line) => line.length))));
  return [lines[0] ?? "", rule, ...lines.slice(1)];
}

const GAP = "  ";
/** A terminal that is narrower than this is scrolled. */
const LEAST_ROOM = 24;

function pad(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - [...text].length));
}

/** Breaks between words; a word that is too long stands on a line by itself. */
function fold(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
