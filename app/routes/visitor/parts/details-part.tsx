import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { choice, text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { ComboInput } from "#app/ui/text-field.tsx";
import { answerTo } from "./answer-to.ts";

interface DetailsPartProps {
  municipality: string;
  municipalities: string[];
  day: string;
  /** one is nothing to choose from */
  days: { value: string; label: string }[];
  answer: GivenBack | undefined;
}

/** For which gemeente and on which day somebody comes. */
export function DetailsPart(props: DetailsPartProps) {
  const { municipality, municipalities, day, days } = props;
  const answer = answerTo(props.answer, { intent: "details" });
  const { formProps, fields, errors } = useServerForm<{ municipality: string; day: string }>({
    id: "gegevens",
    answer,
    defaultValue: { municipality, day },
  });
  const hasChoice = days.length > 1;
  return (
    <Fold
      summary={hasChoice ? "Verander je dag of je gemeente" : "Verander je gemeente"}
      open={answer !== undefined}
    >
      <Form method="post" {...formProps}>
        <ErrorSummary errors={errors} />
        <ComboInput
          {...text(fields.municipality)}
          label="Voor welke gemeente werk je?"
          help="Begin te typen en kies uit de lijst"
          options={municipalities}
          width="medium"
        />
        {hasChoice ? (
          <ChoiceGroup
            {...choice(fields.day)}
            type="radio"
            legend="Op welke dag kom je?"
            help="Kies je een andere dag? Dan komen je plekken vrij en maken we voor die dag een nieuwe route. Ook wat je zelf koos, gaat er dan af."
            options={days}
          />
        ) : null}
        <Button name="intent" value="details">
          Bewaar
        </Button>
      </Form>
    </Fold>
  );
}
