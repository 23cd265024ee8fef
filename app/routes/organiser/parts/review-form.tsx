import { Form } from "@remix-run/react";
import { REMARK_LIMIT, SCORE_NAMES, SCORES } from "#app/domain/selection/review.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { TextArea } from "#app/ui/text-field.tsx";

type Field = Parameters<typeof text>[0];

export interface ReviewFormProps {
  formProps: { id: string; noValidate: true };
  fields: { score: Field; remark: Field };
  isNew: boolean;
  /** address of all that waits */
  desk: string;
  /** address of the next that waits; null: there is none */
  next: string | null;
  /** how many wait beside this one */
  left: number;
}

/** A score with what it means, a remark, and the way to the next. */
export function ReviewForm({ formProps, fields, isNew, desk, next, left }: ReviewFormProps) {
  return (
    <Panel title={isNew ? "Jouw cijfer" : "Jouw cijfer, nog te veranderen"} id="cijfer">
      <Stack gap={4}>
        <Form method="post" {...formProps}>
          <ChoiceGroup
            type="radio"
            {...choice(fields.score)}
            legend="Hoort dit op het programma?"
            options={SCORES.map((score) => ({
              value: String(score),
              label: `${score}: ${SCORE_NAMES[score].name}`,
              hint: SCORE_NAMES[score].meaning,
            }))}
          />
          <TextArea
            {...text(fields.remark)}
            label="Waarom?"
            help="Voor de commissie en de organisatie. De gemeente leest dit niet."
            optional
            maxLength={REMARK_LIMIT}
            rows={4}
          />
          <Button variant={isNew ? "ribbon" : "ink"}>
            {isNew ? "Geef dit cijfer" : "Verander mijn cijfer"}
          </Button>
        </Form>
        <ButtonRow>
          {next ? (
            <ButtonLink href={next} variant={isNew ? "outline" : "ribbon"} icon="arrow">
              {isNew ? "Sla over" : `Naar de volgende (nog ${left})`}
            </ButtonLink>
          ) : (
            <ButtonLink href={desk}>Terug naar het overzicht</ButtonLink>
          )}
        </ButtonRow>
      </Stack>
    </Panel>
  );
}
