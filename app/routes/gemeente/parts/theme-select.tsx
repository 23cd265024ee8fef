import { themesByFamily, type ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { Select, type SelectProps } from "#app/ui/select.tsx";

interface ThemeSelectProps extends Omit<SelectProps, "options"> {
  themes: readonly ThemeOption[];
}

/** One theme of the event, listed under its family. */
export function ThemeSelect({ themes, placeholder = "Geen", ...select }: ThemeSelectProps) {
  const options = themesByFamily(themes).map((group) => ({
    label: group.label,
    options: group.themes.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return <Select {...select} options={options} placeholder={placeholder} />;
}
