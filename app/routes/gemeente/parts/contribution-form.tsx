import { Form } from "@remix-run/react";
import { useState, type FormEvent, type ReactNode } from "react";
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTION_LIMITS,
  CONTRIBUTION_STAGES,
  KIND_NAMES,
  STAGE_NAMES,
  type ContributionKind,
  type ContributionStage,
} from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { RequiredNote } from "#app/ui/form.tsx";
import { Split } from "#app/ui/layout.tsx";
import { ComboInput, TextArea, TextInput } from "#app/ui/text-field.tsx";
import { ContributionPreview } from "./contribution-preview.tsx";
import { ThemeFields } from "./theme-fields.tsx";

/** What the fields are filled with at first. */
export interface ContributionValues {
  kind: ContributionKind;
  title: string;
  summary: string;
  mainTheme: string;
  secondTheme: string;
  thirdTheme: string;
  story: string;
  results: string;
  stage: ContributionStage;
  partner1: string;
  partner2: string;
}

export interface ContributionFormProps {
  answer: GivenBack | undefined;
  values: ContributionValues;
  themes: ThemeOption[];
  municipalities: string[];
  organisation: string;
  /** accepted: a stand stays a stand */
  kindIsFixed?: boolean;
  /** what Enter does in a field */
  defaultIntent: "save" | "change";
  /** hidden fields */
  hidden?: ReactNode;
  /** the buttons */
  children: ReactNode;
}

const KIND_HINTS: Record<ContributionKind, string> = {
  stand: "De hele dag een eigen kraam. Mensen lopen langs en stellen vragen.",
  workshop: "Een ronde lang een groep in een zaal. Samen doen of doorpraten.",
};

const KIND_OPTIONS = CONTRIBUTION_KINDS.map((value) => ({
  value,
  label: KIND_NAMES[value],
  hint: KIND_HINTS[value],
}));

const STAGE_OPTIONS = CONTRIBUTION_STAGES.map((value) => ({ value, label: STAGE_NAMES[value] }));

/** All fields of a stand or workshop, with the card they make beside them. */
export function ContributionForm(props: ContributionFormProps) {
  const { values, themes, municipalities, organisation, kindIsFixed } = props;
  const { formProps, fields, errors } = useServerForm<{
    [Name in keyof ContributionValues]: string;
  }>({ id: "voorbeeld", answer: props.answer, defaultValue: values });
  const [typed, setTyped] = useState<FormData | null>(null);
  const now = (name: keyof ContributionValues) => {
    const value: unknown = typed ? typed.get(name) : fields[name].initialValue;
    return typeof value === "string" ? value : "";
  };
  const kind = now("kind") === "workshop" ? "workshop" : "stand";
  const partners = [now("partner1"), now("partner2")].filter(Boolean);
  const preview = (
    <ContributionPreview
      kind={kindIsFixed ? values.kind : kind}
      title={now("title")}
      summary={now("summary")}
      theme={themes.find(({ id }) => id === now("mainTheme"))}
      organisations={[organisation, ...partners]}
    />
  );
  return (
    <Split aside={preview} sticky>
      <ErrorSummary errors={errors} />
      <Form
        method="post"
        {...formProps}
        onInput={(event: FormEvent<HTMLFormElement>) => setTyped(new FormData(event.currentTarget))}
      >
        {/* Enter takes a form's first button: keeping it is safer than sending it in. */}
        <button type="submit" name="intent" value={props.defaultIntent} hidden tabIndex={-1} />
        {props.hidden}
        <RequiredNote />
        {kindIsFixed ? (
          <input type="hidden" name="kind" value={values.kind} />
        ) : (
          <ChoiceGroup
            {...choice(fields.kind)}
            type="radio"
            legend="Wat gaan jullie doen?"
            options={KIND_OPTIONS}
          />
        )}
        <TextInput
          {...text(fields.title)}
          label="Hoe heet jullie voorbeeld?"
          help="Deze naam komt op het bord."
          maxLength={CONTRIBUTION_LIMITS.title}
        />
        <TextArea
          {...text(fields.summary)}
          label="Wat doen jullie, in één zin?"
          help="Schrijf het zoals je het aan de balie zou vertellen."
          rows={3}
          maxLength={CONTRIBUTION_LIMITS.summary}
        />
        <ThemeFields
          themes={themes}
          fields={[fields.mainTheme, fields.secondTheme, fields.thirdTheme]}
          first={{
            label: "Wat is het hoofdthema?",
            help: "Dit thema bepaalt de kleur en het patroon van je dak.",
            placeholder: "Kies een thema",
          }}
        />
        <TextArea
          {...text(fields.story)}
          label="Wat is het?"
          help="Hoe werkt het, wie doet wat en hoe begon het?"
          rows={9}
          maxLength={CONTRIBUTION_LIMITS.story}
        />
        <TextArea
          {...text(fields.results)}
          label="Wat levert het in de praktijk op?"
          help="Een cijfer, een verhaal of wat een inwoner zei. Net begonnen? Schrijf dan wat jullie hopen te zien."
          rows={5}
          maxLength={CONTRIBUTION_LIMITS.results}
        />
        <ChoiceGroup
          {...choice(fields.stage)}
          type="radio"
          legend="Hoe ver zijn jullie?"
          options={STAGE_OPTIONS}
        />
        <ComboInput
          {...text(fields.partner1)}
          label="Doen jullie dit samen met een andere gemeente?"
          help="Vul de naam in. Jullie staan dan samen op het bord."
          options={municipalities}
          width="medium"
          optional
        />
        <ComboInput
          {...text(fields.partner2)}
          label="En met nog een gemeente?"
          options={municipalities}
          width="medium"
          optional
        />
        {props.children}
      </Form>
    </Split>
  );
}
