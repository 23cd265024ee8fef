import { Form } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import type { Choice } from "#app/features/organisations/load-choice.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OwnNameInput } from "./own-name-input.tsx";

type Received = Choice["invitations"][number];

interface ReceivedInvitationsProps {
  page: Pick<Choice, "invitations"> & {
    /** the address somebody signed in with */
    email: string;
    asksName: boolean;
    /** came here by the link in an invitation */
    followsInvitation: boolean;
  };
}

/** Who asks this person to work with them, each with a yes and a no. */
export function ReceivedInvitations({ page }: ReceivedInvitationsProps) {
  const { invitations, followsInvitation, email, asksName } = page;
  if (invitations.length === 0 && followsInvitation) {
    return (
      <Notice tone="warning" title="We vinden hier geen uitnodiging voor jou">
        Je bent ingelogd als {email}. Kreeg je de mail op een ander adres? Log dan met dat adres in.
        Is de uitnodiging ouder dan dertig dagen of ingetrokken, vraag je collega dan om een nieuwe.
      </Notice>
    );
  }
  return invitations.map((invitation) => (
    <Panel
      key={invitation.id}
      id={`uitnodiging-${invitation.id}`}
      title={`Doe je mee voor ${invitation.organisation.name}?`}
      tone="sheet"
    >
      <Answer invitation={invitation} asksName={asksName} />
    </Panel>
  ));
}

function Answer({ invitation, asksName }: { invitation: Received; asksName: boolean }) {
  const { id, invitedBy, expiresAt, organisation } = invitation;
  const about = `: ${organisation.name}`;
  return (
    <Stack gap={4}>
      <p>
        {invitedBy ? displayName(invitedBy) : "Een collega"} vroeg je om mee te werken. Ja zeggen
        kan tot {dayAndMonth(expiresAt)}.
      </p>
      <Form method="post">
        <input type="hidden" name="invitation" value={id} />
        {asksName ? <OwnNameInput id={`naam-${id}`} name="name" optional /> : null}
        <ButtonRow>
          <Button variant="ink" name="intent" value="accept" about={about}>
            Ja, ik doe mee
          </Button>
          <Button variant="quiet" name="intent" value="decline" about={about}>
            Nee, bedankt
          </Button>
        </ButtonRow>
      </Form>
    </Stack>
  );
}
