import { columnOf, IMPORT_COLUMNS } from "./columns.ts";
import {
  IMPORT_LIMITS,
  type FileRefusal,
  type ImportKind,
  type ImportRow,
  type ImportTable,
} from "./import.ts";

/**
 * The rows of a file by the names of their columns, which stand in its first row that says
 * anything, in any order.
 *
 * @param cells every row of the file, also empty ones
 */
export function readTable(
  cells: readonly (readonly string[])[],
  kind: ImportKind,
): ({ ok: true } & ImportTable) | FileRefusal {
  const at = cells.findIndex((row) => row.some((cell) => clean(cell) !== ""));
  const header = (cells[at] ?? []).slice(0, IMPORT_LIMITS.columns).map(clean);
  if (at < 0) return { ok: false, reason: "empty" };
  const columns = header.map((name) => columnOf(name, kind));
  const known = columns.flatMap((column) => column ?? []);
  if (known.length === 0) {
    return { ok: false, reason: "no-header", found: header.filter((name) => name !== "") };
  }
  const double = known.filter((column, index) => known.indexOf(column) !== index);
  if (double.length > 0) {
    return { ok: false, reason: "double-columns", columns: double.map((one) => one.header) };
  }
  const missing = IMPORT_COLUMNS[kind].filter((one) => one.isRequired && !known.includes(one));
  if (missing.length > 0) {
    return { ok: false, reason: "missing-columns", columns: missing.map((one) => one.header) };
  }
  const rows: ImportRow[] = [];
  for (const [index, row] of cells.entries()) {
    if (index <= at || row.every((cell) => clean(cell) === "")) continue;
    if (rows.length === IMPORT_LIMITS.rows) return { ok: false, reason: "too-many-rows" };
    const named = columns.flatMap((column, position) =>
      column ? [[column.key, clean(row[position] ?? "")] as const] : [],
    );
    const hasMore = row.slice(columns.length).some((cell) => clean(cell) !== "");
    rows.push({
      number: index + 1,
      cells: Object.fromEntries(named),
      ...(hasMore && { hasMore }),
    });
  }
  if (rows.length === 0) return { ok: false, reason: "no-rows" };
  const ignored = header.filter((name, index) => name !== "" && columns[index] === null);
  return { ok: true, rows, ignored };
}

/** Our own files put a quote before what looks like a formula; it is no part of the text. */
function clean(cell: string): string {
  return cell
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\u00a0/g, " ")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");
}
