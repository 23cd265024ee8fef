import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  CHALLENGE_LIMITS,
  CHALLENGE_VISIBILITIES,
  VISIBILITY_HINTS,
  VISIBILITY_NAMES,
  type ChallengeVisibility,
} from "#app/domain/registration/challenge.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { RequiredNote } from "#app/ui/form.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import { ThemeFields } from "./theme-fields.tsx";

/** What the fields are filled with at first. */
export interface ChallengeValues {
  title: string;
  text: string;
  theme1: string;
  theme2: string;
  theme3: string;
  visibility: ChallengeVisibility;
}

interface ChallengeFormProps {
  answer: GivenBack | undefined;
  values: ChallengeValues;
  themes: ThemeOption[];
  /** hidden fields */
  hidden?: ReactNode;
  /** the buttons; the first keeps it */
  children: ReactNode;
}

const VISIBILITY_OPTIONS = CHALLENGE_VISIBILITIES.map((value) => ({
  value,
  label: VISIBILITY_NAMES[value],
  hint: VISIBILITY_HINTS[value],
}));

/** All fields of a challenge. */
export function ChallengeForm({ answer, values, themes, hidden, children }: ChallengeFormProps) {
  const { formProps, fields, errors } = useServerForm<{ [Name in keyof ChallengeValues]: string }>({
    id: "vraagstuk",
    answer,
    defaultValue: values,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        {hidden}
        <RequiredNote />
        <TextInput
          {...text(fields.title)}
          label="Waar zitten jullie mee, in één regel?"
          help="Zeg het zoals je het een collega zou vragen."
          maxLength={CHALLENGE_LIMITS.title}
        />
        <TextArea
          {...text(fields.text)}
          label="Vertel erover"
          help="Wat gebeurt er nu, wat probeerden jullie al en wat zoek je?"
          rows={7}
          maxLength={CHALLENGE_LIMITS.text}
        />
        <ThemeFields
          themes={themes}
          fields={[fields.theme1, fields.theme2, fields.theme3]}
          first={{
            label: "Bij welk thema hoort het?",
            help: "Twijfel je? Laat het leeg: we lezen ook je tekst.",
            optional: true,
          }}
        />
        <ChoiceGroup
          {...choice(fields.visibility)}
          type="radio"
          legend="Wie mag dit zien?"
          options={VISIBILITY_OPTIONS}
        />
        {children}
      </Form>
    </>
  );
}
