import { LETTER_LIMITS } from "#app/domain/selection/letter.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";

type Field = Parameters<typeof text>[0];

export interface LetterFieldsProps {
  fields: { subject: Field; text: Field };
  /** what stands under the text */
  help?: string;
}

/** The mail as we would write it, to be changed at will. */
export function LetterFields({ fields, help }: LetterFieldsProps) {
  return (
    <>
      <TextInput {...text(fields.subject)} label="Onderwerp" maxLength={LETTER_LIMITS.subject} />
      <TextArea
        {...text(fields.text)}
        label="Tekst van de mail"
        help={help}
        maxLength={LETTER_LIMITS.text}
        rows={14}
      />
    </>
  );
}

/** What the gemeente is asked; it reads this above its form as well. */
export function RequestField({ field }: { field: Field }) {
  return (
    <TextArea
      {...text(field)}
      label="Wat vraag je?"
      help="De gemeente ziet dit boven het formulier. In de mail komt het op de plek van {vraag}."
      maxLength={LETTER_LIMITS.request}
      rows={5}
    />
  );
}
