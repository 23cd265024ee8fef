import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "#app/domain/imports/decode.ts";
import {
  IMPORT_LIMITS,
  type FileRefusal,
  type ImportKind,
  type ImportTable,
} from "#app/domain/imports/import.ts";
import { readTable } from "#app/domain/imports/read-table.ts";
import { findSeparator } from "#app/domain/imports/separator.ts";
import { readWorkbook } from "./read-workbook.ts";

/** Reads a file by what is in it, whatever its name says. */
export async function readImportFile(
  bytes: Buffer,
  kind: ImportKind,
): Promise<({ ok: true } & ImportTable) | FileRefusal> {
  if (bytes.length > IMPORT_LIMITS.fileBytes) return { ok: false, reason: "too-large" };
  if (startsWith(bytes, "d0cf11e0")) return { ok: false, reason: "old-excel" };
  const read = startsWith(bytes, "504b0304") ? await readWorkbook(bytes) : readCsv(bytes);
  return read.ok ? readTable(read.cells, kind) : read;
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.subarray(0, hex.length / 2).toString("hex") === hex;
}

function readCsv(bytes: Buffer): { ok: true; cells: string[][] } | FileRefusal {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { separator, text } = findSeparator(decoded.text);
  try {
    const cells: string[][] = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      // Empty lines count: the number of a row is that of the spreadsheet.
      skip_empty_lines: false,
      max_record_size: IMPORT_LIMITS.cell * 10,
      // More is too much anyway, and need not be taken apart.
      to: IMPORT_LIMITS.rows * 5,
    });
    return { ok: true, cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, reason: "broken-quotes", line: Number(error.lines ?? 1) };
  }
}
