import type { ImportKind, RowState } from "#app/domain/imports/import.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Section } from "#app/ui/page.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { IMPORT_KIND_WORDS } from "./import-words.ts";

export interface ImportRowsProps {
  rows: readonly {
    number: number;
    state: RowState;
    who: string;
    what: string;
    problems: string[];
    notes: string[];
  }[];
  kind: ImportKind;
}

const PARTS = [
  { state: "wrong", title: "Klopt niet", tone: "error" },
  { state: "new", title: "Nieuw", tone: "good" },
  { state: "left", title: "Meldde zich af", tone: "stopped" },
  { state: "there", title: "Staat er al", tone: "neutral" },
] as const satisfies { state: RowState; title: string; tone: string }[];

/** Every row of a file, those that are wrong first. */
export function ImportRows({ rows, kind }: ImportRowsProps) {
  const columns = [
    { key: "number", header: "Rij", onPhone: "labelled" },
    { key: "what", header: IMPORT_KIND_WORDS[kind].what },
    { key: "who", header: "Gemeente", onPhone: "labelled" },
    { key: "state", header: "Wat er gebeurt", onPhone: "plain" },
  ] as const;
  return PARTS.map(({ state, title, tone }) => {
    const shown = rows.filter((row) => row.state === state);
    if (shown.length === 0) return null;
    return (
      <Section key={state} id={state} title={`${title}: ${shown.length}`} compact>
        <DataTable
          caption={title}
          captionHidden
          rowHeader="what"
          columns={columns}
          rows={shown.map(({ number, who, what, problems, notes }) => ({
            id: String(number),
            cells: {
              number,
              who: who || "Leeg",
              what: what || "Leeg",
              state: (
                <Stack gap={3}>
                  <StatusLabel tone={tone}>{title}</StatusLabel>
                  {[...problems, ...notes].map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </Stack>
              ),
            },
          }))}
        />
      </Section>
    );
  });
}
