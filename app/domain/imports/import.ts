/** What can be read from a file. */
export const IMPORT_KINDS = ["contributions", "visitors"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  /** rows below the header */
  rows: 1000,
  columns: 60,
  /** characters of one cell */
  cell: 20_000,
  /** bytes of a workbook once it is unpacked */
  unpacked: 40 * 1024 * 1024,
} as const;

/** Milliseconds that a file which was read waits for somebody to say that it is right. */
export const DRAFT_KEPT = 24 * 3600 * 1000;

/** Why a file could not be read; nothing of it is kept. */
export type FileRefusal =
  | {
      ok: false;
      reason:
        | "empty"
        | "not-a-table"
        | "old-excel"
        | "wrong-encoding"
        | "broken-excel"
        | "excel-formulas"
        | "too-large"
        | "too-many-rows"
        | "no-rows";
    }
  | { ok: false; reason: "broken-quotes"; line: number }
  /** no line with the names of the columns; `found`: what the first line says */
  | { ok: false; reason: "no-header"; found: string[] }
  | { ok: false; reason: "missing-columns" | "double-columns"; columns: string[] };

/** A row below the header: the cells of the columns that are known, by their key. */
export interface ImportRow {
  /** as a spreadsheet counts them, the header included */
  number: number;
  cells: Record<string, string>;
  /** cells beyond the last column of the header: a separator stands in a text */
  hasMore?: true;
}

/** A file that was read, before it is known whether its rows are right. */
export interface ImportTable {
  rows: ImportRow[];
  /** headers of columns that are not read */
  ignored: string[];
}

/**
 * new: is written; there: stays as it is; left: signed off, and is left alone; wrong: keeps
 * everything from being written.
 */
export type RowState = "new" | "there" | "left" | "wrong";

/** A row as it is shown before anything is written. */
export interface JudgedRow<Content> {
  number: number;
  state: RowState;
  /** what it is about, as far as that could be read */
  who: string;
  what: string;
  /** what is wrong and what to do about it */
  problems: string[];
  /** what to know about a row that is written or left alone */
  notes: string[];
  /** null unless it is new */
  content: Content | null;
}
