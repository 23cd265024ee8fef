/** What the list can show of a contribution beside its title, in the order of the table. */
export const COLUMNS = {
  wie: "Wie",
  soort: "Soort",
  thema: "Thema",
  status: "Status",
  cijfer: "Cijfer",
  waar: "Waar",
  ingediend: "Ingediend",
  ver: "Hoe ver",
  provincie: "Provincie",
  grootte: "Grootte",
  nodig: "Wat er nodig is",
  zin: "In één zin",
  contact: "Contactpersoon",
} as const;
export type Column = keyof typeof COLUMNS;

export const ALL_COLUMNS = Object.keys(COLUMNS) as Column[];

const USUAL: readonly Column[] = ["wie", "thema", "status", "cijfer", "waar", "ingediend"];

/** In an address: that the columns were chosen, also when none was. */
export const CHOSEN_MARK = "kolommen";
export const COLUMN_NAME = "kolom";

/** The columns that an address names; null when it says nothing about them. */
export function askedColumns(query: URLSearchParams): Column[] | null {
  if (!query.has(CHOSEN_MARK) && !query.has(COLUMN_NAME)) return null;
  return knownColumns(query.getAll(COLUMN_NAME));
}

/** Columns as a cookie kept them, or the usual ones. */
export function rememberedColumns(kept: unknown): Column[] {
  return Array.isArray(kept) ? knownColumns(kept) : [...USUAL];
}

function knownColumns(names: readonly unknown[]): Column[] {
  return ALL_COLUMNS.filter((column) => names.includes(column));
}
