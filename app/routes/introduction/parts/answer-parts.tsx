import { Form } from "@remix-run/react";
import {
  ANSWER_CHOICES,
  ANSWER_LABELS,
  type AnswerWord,
} from "#app/domain/introductions/answers.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, tick, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";

export interface ShownProposal {
  own: string;
  other: string;
  knewEachOther: boolean;
  isIntroduced: boolean;
  /** "vrijdag 4 juni, 12.00 uur"; null where nobody can answer any more */
  until: string | null;
  answered: AnswerWord | null;
  chosen: AnswerWord | null;
  seeker: { organisation: string; text: string };
  shower: { organisation: string; text: string } | null;
}

interface Props {
  proposal: ShownProposal;
}

export function Why({ proposal: { seeker, shower } }: Props) {
  const items = [{ term: `${seeker.organisation} zit met`, description: seeker.text }];
  if (shower) items.push({ term: `${shower.organisation} laat zien`, description: shower.text });
  return <DefinitionList items={items} />;
}

export function AnswerState({ proposal: { isIntroduced, answered, other, until } }: Props) {
  if (isIntroduced) {
    return (
      <Notice tone="good" title="Jullie zijn voorgesteld">
        Jullie zeiden allebei ja. In de mail staan elkaars naam en e-mailadres, en drie momenten om
        te bellen.
      </Notice>
    );
  }
  if (!answered) return null;
  return (
    <Notice title={`Je antwoordde: ${ANSWER_LABELS[answered].toLowerCase()}`}>
      {answered === "ja"
        ? `We wachten op ${other}. Hoor je niets, dan gaat het niet door. `
        : `${other} hoort dit niet. `}
      Bedenk je je? Dat kan tot {until}.
    </Notice>
  );
}

const HINTS: Record<AnswerWord, string> = {
  ja: "Zegt de ander ook ja, dan krijgen jullie elkaars naam en e-mailadres.",
  "nu-niet": "Het komt nu niet uit. Later misschien wel.",
  "deze-niet": "Deze gemeente past niet bij je. We stellen jullie ook later niet voor.",
};

interface AnswerFields extends Record<string, unknown> {
  answer: string;
  knewEachOther: string;
}

export function AnswerForm({ proposal, answer }: Props & { answer: GivenBack | undefined }) {
  const { chosen, knewEachOther, until } = proposal;
  const { formProps, fields, errors } = useServerForm<AnswerFields>({
    id: "antwoord",
    answer,
    defaultValue: { answer: chosen ?? undefined, knewEachOther: knewEachOther ? "on" : undefined },
  });
  return (
    <Form method="post" {...formProps}>
      <ErrorSummary errors={errors} />
      <ChoiceGroup
        {...choice(fields.answer)}
        type="radio"
        legend="Wat is je antwoord?"
        help={`Je kunt antwoorden tot ${until}.`}
        options={ANSWER_CHOICES.map((word) => ({
          value: word,
          label: ANSWER_LABELS[word],
          hint: HINTS[word],
        }))}
      />
      <Checkbox
        {...tick(fields.knewEachOther)}
        label="We kennen elkaar al"
        help="Dan stellen we jullie niet nog eens voor."
      />
      <FormActions>
        <Button variant="ribbon">Verstuur mijn antwoord</Button>
      </FormActions>
    </Form>
  );
}
