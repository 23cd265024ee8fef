import { CONTRIBUTION_LIMITS } from "#app/domain/registration/contribution-content.ts";
import { text } from "#app/ui/form-binding.ts";
import { FormPart } from "#app/ui/form-part.tsx";
import { ComboInput, TextInput } from "#app/ui/text-field.tsx";
import type { ContributionFields } from "./contribution-fields.ts";

interface PartWhoProps {
  fields: ContributionFields;
  municipalities: string[];
}

/** Step 3: for whom, and with whom. */
export function PartWho({ fields, municipalities }: PartWhoProps) {
  return (
    <FormPart id="wie" number={3} title="Voor wie en met wie?">
      <TextInput
        {...text(fields.audience)}
        label="Voor wie is het?"
        help="Wie heeft hier het meest aan? Noem functies, zoals consulenten of wijkteams."
        maxLength={CONTRIBUTION_LIMITS.audience}
        optional
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
    </FormPart>
  );
}
