import { inflateRawSync } from "node:zlib";
import { readSheet } from "read-excel-file/node";
import { IMPORT_LIMITS, type FileRefusal } from "#app/domain/imports/import.ts";
import { findZipEnd, ZIP_TAIL } from "#app/domain/materials/zip-directory.ts";

type Cells = { ok: true; cells: string[][] } | FileRefusal;

/** The first sheet of an .xlsx, every cell as text: what Excel shows, but for how it shows it. */
export async function readWorkbook(bytes: Buffer): Promise<Cells> {
  const sheets = unpackSheets(bytes);
  if (!Array.isArray(sheets)) return sheets;
  if (sheets.some((xml) => /<f[\s>/]/.test(xml))) return { ok: false, reason: "excel-formulas" };
  const most = Math.max(0, ...sheets.map((xml) => xml.split("<row").length - 1));
  // Rows that were emptied stay in the file; far more than can be read is another matter.
  if (most > IMPORT_LIMITS.rows * 5) return { ok: false, reason: "too-many-rows" };
  try {
    const rows = await readSheet(bytes);
    return { ok: true, cells: rows.map((row) => row.map(asText)) };
  } catch {
    return { ok: false, reason: "broken-excel" };
  }
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "ja" : "nee";
  if (typeof cell === "string" || typeof cell === "number") return String(cell);
  return "";
}

const ENTRY = 0x02014b50;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The sheets of a workbook as XML. Everything in it is unpacked once with a limit, because what a
 * zip says of its own sizes need not be true.
 */
function unpackSheets(bytes: Buffer): string[] | FileRefusal {
  const broken = { ok: false, reason: "broken-excel" } as const;
  const end = findZipEnd(bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL)));
  if (!end) return broken;
  const sheets: string[] = [];
  let room: number = IMPORT_LIMITS.unpacked;
  let at = end.listOffset;
  try {
    for (let entry = 0; entry < end.entries; entry += 1) {
      if (bytes.readUInt32LE(at) !== ENTRY) return broken;
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
      const content = unpack(bytes, at, room);
      room -= content.length;
      if (room <= 0) return { ok: false, reason: "too-many-rows" };
      if (SHEET.test(name)) sheets.push(content.toString("utf8"));
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    const isFull =
      error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isFull ? { ok: false, reason: "too-many-rows" } : broken;
  }
  return sheets.length > 0 ? sheets : broken;
}

/** @param at where the list of files tells of this one */
function unpack(bytes: Buffer, at: number, room: number): Buffer {
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
  return bytes.readUInt16LE(at + 10) === 0
    ? packed
    : inflateRawSync(packed, { maxOutputLength: room });
}
