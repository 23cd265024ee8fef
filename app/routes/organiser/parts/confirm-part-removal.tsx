import { Form } from "@remix-run/react";
import { REMOVE } from "#app/domain/events/remove.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface ConfirmPartRemovalProps {
  /** the question */
  title: string;
  /** what happens then */
  children: string;
  /** the button that does it */
  yes: string;
  /** the page as it is without the question */
  backHref: string;
}

/** Asks once more before something goes; nothing goes by a link. */
export function ConfirmPartRemoval({ title, children, yes, backHref }: ConfirmPartRemovalProps) {
  return (
    <Notice tone="warning" title={title}>
      <p>{children}</p>
      <Form method="post" action={backHref}>
        <ButtonRow>
          <Button variant="ink" name="intent" value={REMOVE}>
            {yes}
          </Button>
          <ButtonLink href={backHref} variant="quiet">
            Nee, laat staan
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Notice>
  );
}
