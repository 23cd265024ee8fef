import type { Choice } from "#app/features/organisations/load-choice.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { JoinRequests } from "./join-requests.tsx";

/** For an organiser: everybody who waits to be let in at this event. */
export function WaitingPeople({ waiting }: { waiting: Choice["waiting"] }) {
  return (
    <Panel title="Wie wil meedoen" id="aanvragen">
      {waiting.length === 0 ? (
        <p>Er wacht nu niemand op antwoord.</p>
      ) : (
        <Stack gap={4}>
          <p>
            We kennen het mailadres van deze mensen niet bij hun organisatie. Werkt er al iemand,
            dan kan die ook antwoorden.
          </p>
          <JoinRequests requests={waiting} namesOrganisation />
        </Stack>
      )}
    </Panel>
  );
}
