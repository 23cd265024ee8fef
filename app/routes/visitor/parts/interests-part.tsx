import { Form } from "@remix-run/react";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { answerTo } from "./answer-to.ts";
import { InterestChoice } from "./interest-choice.tsx";

interface InterestsPartProps {
  themes: ThemeOption[];
  interests: string[];
  answer: GivenBack | undefined;
}

export function InterestsPart({ themes, interests, answer }: InterestsPartProps) {
  const { formProps, fields, errors } = useServerForm<{ interests: string[] }>({
    id: "zoek",
    answer: answerTo(answer, { intent: "interests" }),
    defaultValue: { interests },
  });
  return (
    <Form method="post" {...formProps}>
      <ErrorSummary errors={errors} />
      <InterestChoice {...choice(fields.interests)} themes={themes} />
      <Button name="intent" value="interests">
        Bewaar je thema’s
      </Button>
    </Form>
  );
}
