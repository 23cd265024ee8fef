import { Form } from "@remix-run/react";
import { displayName } from "#app/domain/people/viewer.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { PeoplePage } from "./colleague-table.tsx";

/** Asks once more before somebody goes; nobody goes by a link. */
export function ColleagueRemoval({ page }: { page: PeoplePage }) {
  const { colleagues, asksAbout, me, here, organisation } = page;
  const asked = colleagues.find(({ userId }) => userId === asksAbout);
  if (!asked) return null;
  const isMe = asked.userId === me;
  return (
    <Notice
      tone="warning"
      title={
        isMe ? `Wil je stoppen bij ${organisation.name}?` : `Wil je ${displayName(asked)} weghalen?`
      }
    >
      <p>
        {isMe
          ? "Je kunt dan meteen niet meer bij wat jullie aanmeldden. Je collega’s gaan verder met wat jij schreef."
          : `${asked.email} kan er dan meteen niet meer bij. Wat deze collega schreef blijft van jullie. Terugkomen kan alleen als een van jullie het goedvindt.`}
      </p>
      <Form method="post" action={here}>
        <input type="hidden" name="person" value={asked.userId} />
        <ButtonRow>
          <Button variant="ink" name="intent" value="remove">
            {isMe ? "Ja, ik stop" : "Ja, haal weg"}
          </Button>
          <ButtonLink href={here} variant="quiet">
            Nee, laat staan
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Notice>
  );
}
