import { Form } from "@remix-run/react";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { MomentInput } from "./moment-input.tsx";
import { counted } from "./match-words.ts";

interface SendingProps {
  planned: number;
  paused: number;
  /** when the first goes, in words */
  nextAt: string | null;
}

/** What was approved and did not go yet: send it, now or at a time, or stop. */
export function Sending({ planned, paused, nextAt }: SendingProps) {
  if (planned + paused === 0) return null;
  return (
    <Panel title="Versturen" id="versturen">
      <Stack gap={4}>
        {planned > 0 ? (
          <p>
            {counted(planned)} {planned === 1 ? "staat" : "staan"} klaar.{" "}
            {nextAt ? `De eerste gaat weg op ${nextAt}.` : null}
          </p>
        ) : null}
        {paused > 0 ? (
          <p>
            {counted(paused)} {paused === 1 ? "is" : "zijn"} goedgekeurd, maar nog niet verstuurd.
          </p>
        ) : null}
        <Form method="post">
          <Stack gap={4}>
            <MomentInput
              id="verstuur-op"
              name="sendAt"
              label="Wanneer"
              help="Laat je dit leeg, dan gaan ze meteen weg."
              optional
            />
            <ButtonRow>
              <Button name="intent" value="send" variant="ink" icon="mail">
                Verstuur wat klaarstaat
              </Button>
              {planned > 0 ? (
                <Button name="intent" value="stop-sending" variant="outline" icon="cross">
                  Stop met versturen
                </Button>
              ) : null}
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Panel>
  );
}
