import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import type { DrawPage } from "./draw-words.ts";
import { MomentInput } from "./moment-input.tsx";

interface PeriodFormProps {
  values: DrawPage["values"];
  answer: GivenBack | undefined;
  /** there is a period already */
  isChange: boolean;
  /** and visitors can rank: only its end can change */
  hasOpened: boolean;
}

/** From when until when visitors can rank. */
export function PeriodForm({ values, answer, isChange, hasOpened }: PeriodFormProps) {
  const { formProps, fields, errors } = useServerForm<DrawPage["values"]>({
    id: "periode",
    answer,
    defaultValue: values,
  });
  return (
    <Stack gap={4}>
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        {hasOpened ? (
          <input type="hidden" name="opensAt" value={values.opensAt} />
        ) : (
          <MomentInput
            {...text(fields.opensAt)}
            label="Open vanaf"
            help="Vanaf dit moment kiest niemand meer zelf een plek. Open daarom het liefst meteen als het programma bekend is."
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
        <FormActions>
          <Button variant="ribbon" name="intent" value={isChange ? "change" : "open"}>
            {isChange ? "Bewaar" : "Zet de loting klaar"}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
}
