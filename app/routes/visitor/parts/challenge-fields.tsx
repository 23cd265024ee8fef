import { CHALLENGE_LIMITS, type ChallengeVisibility } from "#app/domain/registration/challenge.ts";
import { WHO_READS_IT } from "#app/domain/registration-of-visitors/challenge.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";

/** What most people want comes first. */
const ORDER: ChallengeVisibility[] = ["matching", "public", "private"];
const OPTIONS = ORDER.map((value) => ({ value, label: WHO_READS_IT[value] }));

function visibilityOf(sent: unknown): string {
  return typeof sent === "string" ? sent : "matching";
}

type Field = Parameters<typeof text>[0];

export interface ChallengeFieldsProps {
  fields: { title: Field; text: Field; visibility: Field };
  /** may be left out */
  optional?: boolean;
}

/** What somebody struggles with: a line, more words, and who may read it. */
export function ChallengeFields({ fields, optional }: ChallengeFieldsProps) {
  return (
    <>
      <TextInput
        {...text(fields.title)}
        label="Waar loop je tegenaan, in één regel?"
        help="Bijvoorbeeld: mensen met schulden melden zich te laat"
        maxLength={CHALLENGE_LIMITS.title}
        optional={optional}
      />
      <TextArea
        {...text(fields.text)}
        label="Vertel er iets meer over"
        help="Wat probeerden jullie al? Schrijf geen namen van inwoners op."
        maxLength={CHALLENGE_LIMITS.text}
        optional
      />
      <ChoiceGroup
        {...choice(fields.visibility)}
        defaultValue={visibilityOf(fields.visibility.initialValue)}
        type="radio"
        legend="Wie mag dit lezen?"
        options={OPTIONS}
      />
    </>
  );
}
