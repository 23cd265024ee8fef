import { CONTRIBUTION_LIMITS } from "#app/domain/registration/contribution-content.ts";
import { CONTRIBUTION_STAGES, STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { FormPart } from "#app/ui/form-part.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { ContributionFields } from "./contribution-fields.ts";

const STAGE_OPTIONS = CONTRIBUTION_STAGES.map((value) => ({ value, label: STAGE_NAMES[value] }));

/** Step 2: the story itself. */
export function PartStory({ fields }: { fields: ContributionFields }) {
  return (
    <FormPart id="verhaal" number={2} title="Het verhaal">
      <TextArea
        {...text(fields.story)}
        label="Wat is het?"
        help="Hoe werkt het, wie doet wat en hoe begon het?"
        rows={12}
        maxLength={CONTRIBUTION_LIMITS.story}
      />
      <Fold summary="Zo maak je een kopje, een lijst of een link">
        <ul>
          <li>
            Kopje: begin een regel met <code># </code>
          </li>
          <li>
            Lijst: begin elke regel met <code>- </code>
          </li>
          <li>
            Vet: zet twee sterretjes om een woord, <code>**zo**</code>
          </li>
          <li>
            Link: <code>[de tekst](https://gemeente.nl)</code>
          </li>
        </ul>
      </Fold>
      <TextArea
        {...text(fields.results)}
        label="Wat levert het in de praktijk op?"
        help="Een cijfer, een verhaal of wat een inwoner zei. Net begonnen? Schrijf dan wat jullie hopen te zien."
        rows={6}
        maxLength={CONTRIBUTION_LIMITS.results}
      />
      <TextArea
        {...text(fields.considerations)}
        label="Welke afweging hebben jullie daarbij gemaakt?"
        help="Wat deden jullie juist niet, en waarom? Daar leert een ander het meest van."
        rows={5}
        maxLength={CONTRIBUTION_LIMITS.considerations}
        optional
      />
      <ChoiceGroup
        {...choice(fields.stage)}
        type="radio"
        legend="Hoe ver zijn jullie?"
        options={STAGE_OPTIONS}
      />
    </FormPart>
  );
}
