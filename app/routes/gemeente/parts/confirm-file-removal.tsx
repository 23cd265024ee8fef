import { Form } from "@remix-run/react";
import type { Material } from "#app/domain/materials/material.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Asks once more before a file goes. */
export function ConfirmFileRemoval({ file, here }: { file: Material; here: string }) {
  return (
    <Notice tone="warning" title={`Weet je zeker dat je ${file.fileName} verwijdert?`}>
      <p>Het bestand is dan overal weg, ook voor wie het later nog wil ophalen.</p>
      <Form method="post" action={here}>
        <input type="hidden" name="id" value={file.id} />
        <ButtonRow>
          <Button variant="ink" name="intent" value="delete">
            Ja, verwijder
          </Button>
          <ButtonLink href={here} variant="quiet">
            Nee, laat staan
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Notice>
  );
}
