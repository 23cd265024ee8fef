import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  CHALLENGE_LIMITS,
  CHALLENGE_VISIBILITIES,
  VISIBILITY_HINTS,
  VISIBILITY_NAMES,
  type ChallengeVisibility,
} from "#app/domain/registration/challenge.ts";
import type { Clash } from "#app/domain/registration/draft-answer.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { RequiredNote } from "#app/ui/form.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import { ClashPanel } from "./clash-panel.tsx";
import { ThemeFields } from "./theme-fields.tsx";

/** What the fields are filled with at first. */
export interface ChallengeValues {
  title: string;
  text: string;
  inHouse: string;
  toSow: string;
  theme1: string;
  theme2: string;
  theme3: string;
  visibility: ChallengeVisibility;
}

/** What the action answers when it does not keep the form. */
export interface ChallengeAnswer extends GivenBack {
  /** two versions of the same parts; `known`: what one knows who saw this */
  clash?: { known: string; clashes: Clash[] };
}

interface ChallengeFormProps {
  answer: ChallengeAnswer | undefined;
  values: ChallengeValues;
  /** what the form knows that shows `values` */
  known: string;
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
export function ChallengeForm(props: ChallengeFormProps) {
  const { answer, values, known, themes, hidden, children } = props;
  const { formProps, fields, errors } = useServerForm<
    { [Name in keyof ChallengeValues]: string } & { known: string }
  >({
    id: "vraagstuk",
    answer,
    defaultValue: { ...values, known },
  });
  // What is given back goes on knowing what it knew when it was sent.
  const knows = String(fields.known.initialValue ?? known);
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" {...formProps}>
        <input type="hidden" name="known" value={knows} />
        {hidden}
        {answer?.clash ? (
          <ClashPanel clashes={answer.clash.clashes} known={answer.clash.known} />
        ) : null}
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
        <TextArea
          {...text(fields.inHouse)}
          label="Wat heb je al in huis?"
          help="Mensen, kennis, een werkwijze of een netwerk waar je op kunt bouwen."
          rows={4}
          maxLength={CHALLENGE_LIMITS.inHouse}
          optional
        />
        <TextArea
          {...text(fields.toSow)}
          label="Wat moet je nog zaaien?"
          help="Wat is er nodig voordat het kan groeien?"
          rows={4}
          maxLength={CHALLENGE_LIMITS.toSow}
          optional
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
