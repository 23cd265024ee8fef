/**
 * Lines of a table in a terminal: every column as wide as what is in it, but at most two fifths of
 * `width` characters, and the last one what is left of them. What does not fit is folded between
 * words; nothing is cut off.
 */
export function asTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const all = [header, ...rows];
  const most = Math.max(LEAST_ROOM, Math.floor(width * MOST_OF_WIDTH));
  const folded = header
    .slice(0, -1)
    .map((_, column) => all.map((row) => fold(row[column] ?? "", most)));
  const widths = folded.map((cells) => Math.max(...cells.flat().map(lengthOf)));
  const left = widths.reduce((sum, size) => sum + size + GAP.length, 0);
  const room = Math.max(LEAST_ROOM, width - left);
  const lines = all.flatMap((row, index) => {
    const first = folded.map((cells) => cells[index] ?? []);
    const last = fold(row[header.length - 1] ?? "", room);
    return Array.from({ length: Math.max(last.length, ...first.map(({ length }) => length)) }).map(
      (_, line) =>
        [...first.map((cell, column) => pad(cell[line] ?? "", widths[column] ?? 0)), last[line]]
          .join(GAP)
          .trimEnd(),
    );
  });
  const rule = "-".repeat(Math.min(left + room, Math.max(...lines.map((line) => line.length))));
  return [lines[0] ?? "", rule, ...lines.slice(1)];
}

/** A long name leaves the words beside it their room. */
const MOST_OF_WIDTH = 2 / 5;
const GAP = "  ";
/** A terminal that is narrower than this is scrolled. */
const LEAST_ROOM = 24;

const lengthOf = (text: string) => [...text].length;

function pad(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - lengthOf(text)));
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
