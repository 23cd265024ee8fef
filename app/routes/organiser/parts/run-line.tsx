import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import type { RunSeatsPage } from "./run-seats-words.ts";

/** Who stands in line for a run, in order of asking. */
export function LineTable({ line }: { line: RunSeatsPage["line"] }) {
  if (line.length === 0) return <p>Er wacht niemand.</p>;
  return (
    <DataTable
      caption="De wachtlijst op volgorde"
      captionHidden
      rowHeader="who"
      columns={[
        { key: "position", header: "Plaats", onPhone: "corner" },
        { key: "who", header: "Wie" },
        { key: "since", header: "Vroeg het op", onPhone: "labelled" },
        { key: "state", header: "Stand", onPhone: "plain" },
        { key: "give", header: "Geef een plek", headerHidden: true, onPhone: "plain" },
      ]}
      rows={line.map(({ registrationId, label, organisation, position, since, until }) => ({
        id: registrationId,
        cells: {
          position: `${position}e`,
          who: (
            <>
              {label}
              <p className="small soft">{organisation}</p>
            </>
          ),
          since,
          state: until ? (
            <StatusLabel tone="waiting">Plek aangeboden tot {until}</StatusLabel>
          ) : (
            <StatusLabel tone="neutral">Wacht</StatusLabel>
          ),
          give: (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="person" value={registrationId} />
              <Button name="intent" value="give" small variant="outline" about={`: ${label}`}>
                Geef een plek
              </Button>
            </Form>
          ),
        },
      }))}
    />
  );
}
