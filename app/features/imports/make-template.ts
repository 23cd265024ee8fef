import { stringify } from "csv-stringify/sync";
import writeExcel from "write-excel-file/node";
import { IMPORT_COLUMNS } from "#app/domain/imports/columns.ts";
import type { ImportKind } from "#app/domain/imports/import.ts";

/** An empty file to fill in: the names of the columns and one row as an example. */
export function templateCsv(kind: ImportKind): string {
  const columns = IMPORT_COLUMNS[kind];
  return stringify([columns.map(({ header }) => header), columns.map(({ example }) => example)], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
  });
}

/** The same as a workbook, with a second sheet that explains each column. */
export function templateExcel(kind: ImportKind): Promise<Buffer> {
  const columns = IMPORT_COLUMNS[kind];
  const bold = (value: string) => ({ value, fontWeight: "bold" as const });
  return writeExcel([
    {
      sheet: "Invullen",
      data: [columns.map(({ header }) => bold(header)), columns.map(({ example }) => example)],
      columns: columns.map(({ header }) => ({ width: header.length + 12 })),
      stickyRowsCount: 1,
    },
    {
      sheet: "Uitleg",
      data: [
        [bold("Kolom"), bold("Moet"), bold("Wat je invult")],
        ...columns.map(({ header, isRequired, help }) => [header, isRequired ? "ja" : "", help]),
      ],
      columns: [{ width: 24 }, { width: 8 }, { width: 80 }],
    },
  ]).toBuffer();
}
