import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import {
  THEME_FAMILIES,
  THEME_FAMILY_HINTS,
  THEME_FAMILY_NAMES,
} from "#app/domain/themes/family.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { Select } from "#app/ui/select.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";

type Field = Parameters<typeof text>[0];

interface ThemeFieldsProps {
  fields: Record<"name" | "family" | "synonyms" | "broaderId", Field>;
  /** themes it can be a part of */
  wider: { value: string; label: string }[];
}

export function ThemeFields({ fields, wider }: ThemeFieldsProps) {
  return (
    <>
      <TextInput
        {...text(fields.name)}
        label="Hoe heet het thema?"
        maxLength={EVENT_LIMITS.themeName}
        width="medium"
      />
      <ChoiceGroup
        {...choice(fields.family)}
        type="radio"
        legend="Bij welke familie hoort het?"
        help="De familie bepaalt de kleur en het patroon."
        columns={2}
        options={THEME_FAMILIES.map((family) => ({
          value: family,
          label: THEME_FAMILY_NAMES[family],
          hint: THEME_FAMILY_HINTS[family],
          family,
        }))}
      />
      <TextArea
        {...text(fields.synonyms)}
        label="Met welke andere woorden zoeken mensen dit?"
        help="Op een eigen regel, of met een komma ertussen."
        optional
        rows={6}
      />
      <Select
        {...text(fields.broaderId)}
        label="Is het een onderdeel van een ander thema?"
        help="Wie het bredere thema zoekt, vindt dit dan ook."
        optional
        placeholder="Nee"
        options={wider}
      />
    </>
  );
}
