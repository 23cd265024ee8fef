import { Form } from "@remix-run/react";
import { clock } from "#app/domain/dates/dutch.ts";
import type { RearrangedView } from "#app/features/routes-of-visitors/rearranged-view.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Id of the notice. */
export const REARRANGED = "opnieuw-ingedeeld";

export interface RearrangedLines {
  lines: string[];
  canUndo: boolean;
}

/** What was laid around the visitor's change, a line for each stop. */
export function rearrangedLines(view: RearrangedView | null): RearrangedLines | null {
  if (!view) return null;
  const lines = view.shifts.map((shift) => {
    switch (shift.kind) {
      case "moved":
        return `${shift.title}: nu om ${clock(shift.startsAt)}, eerst om ${clock(shift.from)}`;
      case "new":
        return `Nieuw om ${clock(shift.startsAt)}: ${shift.title}`;
      case "gone":
        return `Past niet meer: ${shift.title}`;
    }
  });
  return { lines, canUndo: view.canUndo };
}

/** Told until something else is changed or the visitor says it is fine. */
export function RearrangedNotice({ lines, canUndo }: RearrangedLines) {
  return (
    <div id={REARRANGED}>
      <Notice title="Je route is opnieuw ingedeeld" icon="swap">
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {canUndo ? <p>Zet je het terug, dan blijft wat je zelf koos of weghaalde zo.</p> : null}
        <Form method="post" preventScrollReset>
          <ButtonRow>
            {canUndo ? (
              <Button name="intent" value="undo" small variant="outline">
                Zet terug zoals het was
              </Button>
            ) : null}
            <Button name="intent" value="keep" small variant="quiet">
              Zo is het goed
            </Button>
          </ButtonRow>
        </Form>
      </Notice>
    </div>
  );
}
