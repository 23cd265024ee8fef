import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { tick, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { answerTo } from "./answer-to.ts";

/** Not coming after all. */
export function SignOffPart({ answer }: { answer: GivenBack | undefined }) {
  const { formProps, fields, errors } = useServerForm<{ sure: string }>({
    id: "meld-af",
    answer: answerTo(answer, { intent: "sign-off" }),
  });
  return (
    <Form method="post" {...formProps}>
      <ErrorSummary errors={errors} />
      <p>
        Dan komen je plekken vrij voor anderen. Je route, wat je bewaarde en wat je als bezoeker
        meebracht gaan weg, en we stellen je aan niemand voor.
      </p>
      <Checkbox {...tick(fields.sure)} value="on" label="Ja, ik weet het zeker: ik kom niet" />
      <Button name="intent" value="sign-off">
        Meld me af
      </Button>
    </Form>
  );
}
