import { themesByFamily, type ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { text } from "#app/ui/form-binding.ts";
import { Select, type SelectProps } from "#app/ui/select.tsx";

type Field = Parameters<typeof text>[0];

interface ThemeFieldsProps {
  themes: readonly ThemeOption[];
  /** up to three, in order of weight */
  fields: readonly [Field, Field, Field];
  /** how the first is asked for */
  first: Pick<SelectProps, "label" | "help" | "placeholder" | "optional">;
}

/** Up to three themes of the event, each listed under its family. */
export function ThemeFields({ themes, fields, first }: ThemeFieldsProps) {
  const options = themesByFamily(themes).map((group) => ({
    label: group.label,
    options: group.themes.map(({ id, name }) => ({ value: id, label: name })),
  }));
  const select = { options, placeholder: "Geen" };
  const [one, two, three] = fields;
  return (
    <>
      <Select {...text(one)} {...select} {...first} />
      <Select {...text(two)} {...select} label="Past er een tweede thema bij?" optional />
      <Select {...text(three)} {...select} label="En een derde?" optional />
    </>
  );
}
