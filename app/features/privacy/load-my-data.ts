import {
  readNames,
  readPersonalRows,
  type DataSubject,
  type PersonalRow,
} from "#app/db/personal-data.ts";
import { PERSONAL_TABLES } from "#app/domain/privacy/register.ts";

export interface MyDataTable {
  table: string;
  title: string;
  why: string;
  term: string;
  seenBy: string;
  /** column → what people call it */
  columns: Record<string, string>;
  rows: PersonalRow[];
}

/** Everything we hold of this person, table by table, as the register says. */
export async function loadMyData(subject: DataSubject): Promise<MyDataTable[]> {
  const names = await readNames();
  return Promise.all(
    PERSONAL_TABLES.map(async (table) => {
      const rows = await readPersonalRows(table, subject);
      const { title, why, term, seenBy } = table;
      const columns = { ...table.columns, ...table.shownToo };
      return { table: table.table, title, why, term, seenBy, columns, rows: rows.map(named) };
    }),
  );

  function named(row: PersonalRow): PersonalRow {
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === "string" ? (names.get(value) ?? value) : value,
      ]),
    );
  }
}
