import { Form } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import type { PeoplePage } from "./colleague-table.tsx";

const COLUMNS: DataColumn[] = [
  { key: "email", header: "E-mailadres" },
  { key: "sent", header: "Gemaild op", onPhone: "labelled" },
  { key: "until", header: "Geldig tot", onPhone: "labelled" },
  { key: "actions", header: "Veranderen", onPhone: "plain", actions: true },
];

/** Asks a colleague by mail, and shows who has not answered yet. */
export function InviteColleague({
  page,
  answer,
}: {
  page: PeoplePage;
  answer: GivenBack | undefined;
}) {
  const { invitations, here } = page;
  const { formProps, fields, errors } = useServerForm<{ email: string }>({
    id: "uitnodigen",
    answer,
  });
  return (
    <Panel title="Nodig een collega uit" id="uitnodigen-titel" tone="sheet">
      <Stack gap={5}>
        <p>
          Je collega krijgt een mail met een link en zegt zelf ja. Dat mag ook een adres van elders
          zijn, zoals van een bureau dat voor jullie werkt.
        </p>
        <ErrorSummary errors={errors} />
        <Form method="post" action={here} {...formProps}>
          <TextInput
            {...text(fields.email)}
            label="Het e-mailadres van je collega"
            type="email"
            inputMode="email"
            autoComplete="off"
            width="medium"
          />
          <Button variant="ink" name="intent" value="invite">
            Stuur de uitnodiging
          </Button>
        </Form>
        {invitations.length > 0 ? (
          <DataTable
            caption="Uitgenodigd, nog geen antwoord"
            columns={COLUMNS}
            rows={invitations.map(({ id, email, createdAt, expiresAt }) => ({
              id,
              cells: {
                email,
                sent: dayAndMonth(createdAt),
                until: dayAndMonth(expiresAt),
                actions: (
                  <Form method="post" action={here}>
                    <input type="hidden" name="invitation" value={id} />
                    <input type="hidden" name="email" value={email} />
                    <ButtonRow>
                      <Button
                        small
                        variant="outline"
                        name="intent"
                        value="invite"
                        about={`: ${email}`}
                      >
                        Nodig opnieuw uit
                      </Button>
                      <Button
                        small
                        variant="quiet"
                        name="intent"
                        value="withdraw"
                        about={`: ${email}`}
                      >
                        Trek in
                      </Button>
                    </ButtonRow>
                  </Form>
                ),
              },
            }))}
          />
        ) : null}
      </Stack>
    </Panel>
  );
}
