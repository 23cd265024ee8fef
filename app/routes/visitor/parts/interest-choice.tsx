import { themesByFamily, type ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { MOST_INTERESTS } from "#app/domain/registration-of-visitors/limits.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";

interface InterestChoiceProps {
  themes: readonly ThemeOption[];
  id: string;
  name: string;
  defaultValue: string[];
  error: string[] | undefined;
}

/** The themes of the event, under the names of their families. */
export function InterestChoice({ themes, ...field }: InterestChoiceProps) {
  return (
    <ChoiceGroup
      {...field}
      type="checkbox"
      legend="Wat zoek je?"
      help={`Kies 1 tot ${MOST_INTERESTS} thema’s. Hoe minder je kiest, hoe scherper je route.`}
      columns={2}
      groups={themesByFamily(themes).map(({ family, label, themes: members }) => ({
        label,
        family,
        options: members.map(({ id, name }) => ({ value: id, label: name })),
      }))}
    />
  );
}
