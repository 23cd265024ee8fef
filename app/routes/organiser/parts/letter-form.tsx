import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";

interface LetterFormProps {
  letter: { subject: string; text: string };
  answer: GivenBack | undefined;
}

/** The words of a mail that still waits. */
export function LetterForm(props: LetterFormProps) {
  // Anew once something else is kept: a form remembers what it was first filled with.
  return <FilledLetterForm key={JSON.stringify(props.letter)} {...props} />;
}

function FilledLetterForm({ letter, answer }: LetterFormProps) {
  const { formProps, fields, errors } = useServerForm<LetterFormProps["letter"]>({
    id: "brief",
    answer,
    defaultValue: letter,
  });
  return (
    <Form method="post" preventScrollReset {...formProps}>
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <h2>Pas de tekst aan</h2>
        <TextInput {...text(fields.subject)} label="Onderwerp" maxLength={150} />
        <TextArea
          {...text(fields.text)}
          label="Tekst"
          help="Een lege regel begint een nieuwe alinea."
          rows={12}
          maxLength={5000}
        />
        <FormActions>
          <Button name="intent" value="edit">
            Bewaar de tekst
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
