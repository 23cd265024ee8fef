import { displayName } from "#app/domain/people/viewer.ts";
import type { Overview } from "#app/features/organisations/load-overview.ts";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";

const COLUMNS: DataColumn[] = [
  { key: "name", header: "Wie" },
  { key: "email", header: "E-mailadres", onPhone: "plain" },
  { key: "role", header: "Rol", onPhone: "plain" },
];

/** Who may work on what a gemeente registers. */
export function ColleagueList({ colleagues }: { colleagues: Overview["colleagues"] }) {
  return (
    <DataTable
      caption="Jij en je collega’s werken samen aan alles wat hier staat."
      columns={COLUMNS}
      rows={colleagues.map((colleague) => ({
        id: colleague.userId,
        cells: {
          name: displayName(colleague),
          email: colleague.email,
          role: colleague.isContact ? "Contactpersoon" : "Collega",
        },
      }))}
    />
  );
}
