import { Form } from "@remix-run/react";
import { answerTo } from "#app/routes/visitor/parts/answer-to.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Select } from "#app/ui/select.tsx";
import type { RunSeatsPage } from "./run-seats-words.ts";

interface MovePeopleProps {
  holders: RunSeatsPage["holders"];
  targets: RunSeatsPage["targets"];
  answer: GivenBack | undefined;
}

/** Who has a seat, with boxes to tick and where they can go. */
export function MovePeople({ holders, targets, answer }: MovePeopleProps) {
  const { formProps, fields, errors } = useServerForm<{
    people: string[];
    to: string;
    all: string;
  }>({ id: "verplaats", answer: answerTo(answer, { intent: "move" }) });
  if (holders.length === 0) return <p>Nog niemand heeft hier een plek.</p>;
  const ticked = choice(fields.people).defaultValue;
  const [first] = holders;
  return (
    <Form method="post" preventScrollReset {...formProps}>
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <DataTable
          caption="Wie een plek heeft"
          captionHidden
          rowHeader="who"
          columns={[
            { key: "tick", header: "Kies", headerHidden: true, onPhone: "corner" },
            { key: "who", header: "Wie" },
            { key: "organisation", header: "Gemeente", onPhone: "labelled" },
          ]}
          rows={holders.map((holder) => ({
            id: holder.registrationId,
            cells: {
              tick: (
                <Checkbox
                  id={
                    holder === first
                      ? fields.people.id
                      : `${fields.people.id}-${holder.registrationId}`
                  }
                  name="people"
                  value={holder.registrationId}
                  label={`Kies ${holder.label}, ${holder.organisation}`}
                  labelHidden
                  defaultChecked={ticked.includes(holder.registrationId)}
                />
              ),
              who: holder.label,
              organisation: holder.organisation,
            },
          }))}
        />
        <Checkbox
          name="all"
          value="ja"
          id={fields.all.id}
          label={`Iedereen (${holders.length})`}
          defaultChecked={fields.all.initialValue === "ja"}
        />
        <Select
          {...text(fields.to)}
          label="Waar gaan ze heen?"
          help="Iedereen die je verplaatst, krijgt een mail. Het lukt voor iedereen, of voor niemand."
          options={targets}
          placeholder="Kies een workshop"
        />
        <FormActions>
          <Button name="intent" value="move" variant="ink">
            Verplaats
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
