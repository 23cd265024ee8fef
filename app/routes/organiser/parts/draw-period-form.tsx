import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { openingMails } from "./draw-mail-words.ts";
import type { DrawPage } from "./draw-words.ts";
import { MomentInput } from "./moment-input.tsx";

interface PeriodFormProps {
  values: DrawPage["values"];
  answer: GivenBack | undefined;
  /** there is a period already */
  isChange: boolean;
  /** and visitors can rank: only its end can change */
  hasOpened: boolean;
  /** people who come that day, and get a mail when the lists open */
  registered: number;
}

/** From when until when visitors can rank. */
export function PeriodForm({ values, answer, isChange, hasOpened, registered }: PeriodFormProps) {
  const { formProps, fields, errors } = useServerForm<DrawPage["values"]>({
    id: "periode",
    answer,
    defaultValue: values,
  });
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        {hasOpened ? null : (
          <MomentInput
            {...text(fields.opensAt)}
            label="Open vanaf"
            optional
            help="Laat leeg om meteen te openen. Vanaf de opening kiest niemand meer zelf een plek. Open daarom het liefst als het programma net bekend is."
          />
        )}
        <MomentInput
          {...text(fields.closesAt)}
          label="Sluit op"
          help={
            hasOpened
              ? "Eerder sluiten kan, maar is niet netjes: bezoekers rekenen op het moment dat er staat."
              : "Nederlandse tijd. Daarna verandert niemand zijn lijst nog, en kun je loten."
          }
        />
        {hasOpened ? null : (
          <p>{`Als de lijsten opengaan, ${openingMails(registered)} een mail. Duurt het langer dan twee dagen, dan krijgt wie nog geen lijst heeft een dag voor het sluiten een herinnering.`}</p>
        )}
        <FormActions>
          <Button variant="ribbon" name="intent" value={isChange ? "change" : "open"}>
            {isChange ? "Bewaar" : "Zet de loting klaar"}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
}
