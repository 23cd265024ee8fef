import { Form } from "@remix-run/react";
import { CONSENT_HELP, CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { tick, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { answerTo } from "./answer-to.ts";

interface ConsentPartProps {
  /** the yes in force */
  consent: { wording: string; givenOn: string } | null;
  answer: GivenBack | undefined;
}

/** Being introduced to another gemeente: to say yes, or to take it back. */
export function ConsentPart({ consent, answer }: ConsentPartProps) {
  const { formProps, fields, errors } = useServerForm<{ consent: string }>({
    id: "voorstellen",
    answer: answerTo(answer, { intent: "consent" }),
  });
  if (consent) {
    return (
      <Stack>
        <p>Op {consent.givenOn} zei je hier ja tegen:</p>
        <blockquote>
          <p>{consent.wording}</p>
        </blockquote>
        <Form method="post">
          <Button name="intent" value="withdraw">
            Stel mij niet meer voor
          </Button>
        </Form>
      </Stack>
    );
  }
  return (
    <Form method="post" {...formProps}>
      <ErrorSummary errors={errors} />
      <Checkbox {...tick(fields.consent)} value="on" label={CONSENT_WORDING} help={CONSENT_HELP} />
      <Button name="intent" value="consent">
        Bewaar
      </Button>
    </Form>
  );
}
