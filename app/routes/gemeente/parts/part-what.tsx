import { CONTRIBUTION_LIMITS } from "#app/domain/registration/contribution-content.ts";
import {
  CONTRIBUTION_KINDS,
  KIND_NAMES,
  type ContributionKind,
} from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { FormPart } from "#app/ui/form-part.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import type { ContributionFields } from "./contribution-fields.ts";
import { ThemeFields } from "./theme-fields.tsx";

const KIND_HINTS: Record<ContributionKind, string> = {
  stand: "De hele dag een eigen kraam. Mensen lopen langs en stellen vragen.",
  workshop: "Een ronde lang een groep in een zaal. Samen doen of doorpraten.",
};

const KIND_OPTIONS = CONTRIBUTION_KINDS.map((value) => ({
  value,
  label: KIND_NAMES[value],
  hint: KIND_HINTS[value],
}));

interface PartWhatProps {
  fields: ContributionFields;
  themes: ThemeOption[];
  /** accepted: a stand stays a stand */
  fixedKind: ContributionKind | null;
}

/** Step 1: what it is and what it is called. */
export function PartWhat({ fields, themes, fixedKind }: PartWhatProps) {
  return (
    <FormPart id="wat" number={1} title="Wat laten jullie zien?">
      {fixedKind ? (
        <input type="hidden" name="kind" value={fixedKind} />
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
    </FormPart>
  );
}
