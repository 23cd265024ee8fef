import { IMPORT_COLUMNS } from "#app/domain/imports/columns.ts";
import type { ImportKind } from "#app/domain/imports/import.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Fold } from "#app/ui/fold.tsx";

/** Which columns a file can have. Their order does not matter. */
export function ColumnHelp({ kind }: { kind: ImportKind }) {
  return (
    <Fold summary="Welke kolommen kunnen erin?">
      <DefinitionList
        items={IMPORT_COLUMNS[kind].map(({ header, help, isRequired }) => ({
          term: isRequired ? `${header} (moet)` : header,
          description: help,
        }))}
      />
    </Fold>
  );
}
