import { Form } from "@remix-run/react";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";

export interface DroppedLine {
  contributionId: string;
  title: string;
  organisations: string[];
}

interface DroppedListProps {
  event: string;
  dropped: readonly DroppedLine[];
}

/** What is not for somebody, and the way back. */
export function DroppedList({ event, dropped }: DroppedListProps) {
  if (dropped.length === 0) return null;
  return (
    <Fold summary={`Niet voor jou: ${dropped.length}`}>
      <Stack gap={5}>
        {dropped.map(({ contributionId, title, organisations }) => (
          <Stack gap={3} key={contributionId}>
            <p>
              <Anchor href={`/${event}/voorbeelden/${contributionId}`}>{title}</Anchor>
              {`, ${namesInOneLine(organisations)}`}
            </p>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="contribution" value={contributionId} />
              <Button name="intent" value="undrop" small variant="outline" about={`: ${title}`}>
                Toch wel
              </Button>
            </Form>
          </Stack>
        ))}
      </Stack>
    </Fold>
  );
}
