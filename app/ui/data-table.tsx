import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface DataColumn {
  key: string;
  header: string;
  /** the header is only read out, as above a column of checkboxes */
  headerHidden?: boolean;
  /** on a phone: no header before the value; corner: in the upper right corner of the card */
  onPhone?: "labelled" | "plain" | "corner";
  align?: "start" | "end";
  /** buttons beside each other: wide enough for two where there is room */
  actions?: boolean;
}

export interface DataRow {
  id: string;
  cells: Readonly<Record<string, ReactNode>>;
}

export interface DataTableProps {
  caption: string;
  captionHidden?: boolean;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** key of the column that names the row; the first when absent */
  rowHeader?: string;
}

/** Spelled out, because some browsers forget what a table is once its parts become blocks. */
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
};

/** Lines, no zebra; below 900 px each row becomes a card. */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, columns, rows, rowHeader = columns[0]?.key } = props;
  return (
    <table className="data-table" {...ROLE.table}>
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={cellClass(column)} {...ROLE.columnHeader}>
              <span className={column.headerHidden ? "visually-hidden" : undefined}>
                {column.header}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map((row) => (
          <tr key={row.id} {...ROLE.row}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} isHeader={column.key === rowHeader}>
                {row.cells[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  column: DataColumn;
  isHeader: boolean;
  children: ReactNode;
}

function Cell({ column, isHeader, children }: CellProps) {
  const label = column.onPhone === "labelled" ? column.header : undefined;
  if (isHeader) {
    return (
      <th scope="row" className={cellClass(column)} data-label={label} {...ROLE.rowHeader}>
        {children}
      </th>
    );
  }
  return (
    <td className={cellClass(column)} data-label={label} {...ROLE.cell}>
      {children}
    </td>
  );
}

function cellClass({ align, onPhone, actions }: DataColumn): string | undefined {
  return (
    classNames(
      align === "end" && "data-table__cell--end",
      actions && "data-table__cell--actions",
      onPhone === "corner" && "data-table__cell--corner",
    ) || undefined
  );
}
