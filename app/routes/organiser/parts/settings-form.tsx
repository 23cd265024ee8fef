import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { FormActions, RequiredNote } from "#app/ui/form.tsx";
import { seenBy, type SettingsAnswer } from "./settings-seen.ts";

interface SettingsFormProps<Values extends Record<string, string>> {
  id: string;
  /** how the form is filled */
  values: Values;
  answer: SettingsAnswer;
  /** the button */
  save?: string;
  /** where one goes without saving */
  cancelHref?: string;
  children: (fields: ReturnType<typeof useServerForm<Values>>["fields"]) => ReactNode;
}

/** A form that knows how it was filled, so that others can change other fields meanwhile. */
export function SettingsForm<Values extends Record<string, string>>(
  props: SettingsFormProps<Values>,
) {
  // Once something is saved, the form begins anew with what is stored.
  return <Filled key={JSON.stringify(props.values)} {...props} />;
}

function Filled<Values extends Record<string, string>>({
  id,
  values,
  answer,
  save = "Bewaar",
  cancelHref,
  children,
}: SettingsFormProps<Values>) {
  const { formProps, fields, errors } = useServerForm<Values>({
    id,
    answer: answer?.result ? { result: answer.result } : undefined,
    defaultValue: values,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        <input type="hidden" name="seen" value={seenBy(answer, values)} />
        <RequiredNote />
        {children(fields)}
        <FormActions>
          <Button variant="ribbon">{save}</Button>
          {cancelHref ? (
            <ButtonLink href={cancelHref} variant="quiet">
              Laat zoals het is
            </ButtonLink>
          ) : null}
        </FormActions>
      </Form>
    </>
  );
}
