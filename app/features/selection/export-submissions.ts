import { stringify } from "csv-stringify/sync";
import writeExcel, { type SheetData } from "write-excel-file/node";
import { dayKey } from "#app/domain/dates/dutch.ts";
import type { Cell, ExportTable } from "#app/domain/selection/export-table.ts";

/**
 * A table as a Dutch Excel opens it without asking: UTF-8 with a mark in front, semicolons,
 * decimal commas. What begins like a formula gets a quote before it, so that nothing that a
 * gemeente typed is ever run.
 */
export function toCsv({ headers, rows }: ExportTable): string {
  return stringify([headers, ...rows.map((row) => row.map(asText))], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

function asText(cell: Cell): string {
  if (cell instanceof Date) return dayKey(cell);
  return typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "");
}

/** The same as a workbook of one sheet; texts are texts there, whatever they begin with. */
export function toExcel({ headers, rows }: ExportTable): Promise<Buffer> {
  const sheet: SheetData = [
    headers.map((value) => ({ value, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(asCell)),
  ];
  const columns = headers.map((header, index) => ({
    width: index === 0 ? 50 : header.length + 10,
  }));
  return writeExcel(sheet, { columns, sheet: "Aanmeldingen", stickyRowsCount: 1 }).toBuffer();
}

function asCell(cell: Cell) {
  if (cell === null || cell === "") return null;
  if (cell instanceof Date) return { value: dayOnly(cell), type: Date, format: "dd-mm-yyyy" };
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
}

/** The day in the Netherlands at midnight UTC, which is how a sheet keeps a day without a time. */
function dayOnly(instant: Date): Date {
  return new Date(`${dayKey(instant)}T00:00:00Z`);
}
