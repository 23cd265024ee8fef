import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import type { OfferLine } from "./offer-lines.ts";

interface DroppedListProps {
  event: string;
  dropped: readonly OfferLine[];
}

/** What somebody took off their route: no proposal brings it back, this does. */
export function DroppedList({ event, dropped }: DroppedListProps) {
  if (dropped.length === 0) return null;
  return (
    <Fold summary={`Van je route gehaald: ${dropped.length}`}>
      <Stack gap={5}>
        {dropped.map(({ contributionId, title, note, action }) => (
          <Stack gap={3} key={contributionId}>
            <p>
              <Anchor href={`/${event}/voorbeelden/${contributionId}`}>{title}</Anchor>
            </p>
            <p className="small soft">{note}</p>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="contribution" value={contributionId} />
              {action?.run ? <input type="hidden" name="run" value={action.run} /> : null}
              {action?.out ? <input type="hidden" name="out" value={action.out} /> : null}
              <Button
                name="intent"
                value={action?.intent ?? "undrop"}
                small
                variant="outline"
                about={`: ${title}`}
              >
                {action ? (action.intent === "add" ? "Zet terug" : action.label) : "Mag weer"}
              </Button>
            </Form>
          </Stack>
        ))}
      </Stack>
    </Fold>
  );
}
