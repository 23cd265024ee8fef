import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface ConfirmRemovalProps {
  /** the question */
  title: string;
  /** what happens then */
  children: string;
  /** what the button sends under the name "intent" */
  intent: string;
  /** the button that does it */
  yes: string;
  /** the page as it is without the question */
  backHref: string;
}

/** Asks once more before something goes; nothing goes by a link. */
export function ConfirmRemoval({ title, children, intent, yes, backHref }: ConfirmRemovalProps) {
  return (
    <Notice tone="warning" title={title}>
      <p>{children}</p>
      <Form method="post" action={backHref}>
        <ButtonRow>
          <Button variant="ink" name="intent" value={intent}>
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
