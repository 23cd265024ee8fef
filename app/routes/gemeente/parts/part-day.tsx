import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import {
  CONTRIBUTION_LIMITS,
  WORKSHOP_FORM_NAMES,
  WORKSHOP_FORMS,
  type WorkshopForm,
} from "#app/domain/registration/contribution-content.ts";
import type { ContributionPage } from "#app/features/contributions/load-contribution.ts";
import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text, tick } from "#app/ui/form-binding.ts";
import { FormPart } from "#app/ui/form-part.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import type { ContributionFields } from "./contribution-fields.ts";
import { PresenterRows, type PresenterRowsProps } from "./presenter-rows.tsx";

const FORM_HINTS: Record<WorkshopForm, string> = {
  presentation: "Jullie vertellen en laten zien, daarna vragen.",
  conversation: "Met elkaar in gesprek, bijvoorbeeld over een echte casus.",
  exercise: "Mensen gaan zelf aan de slag.",
  game: "Leren door te spelen.",
  walk: "Samen op pad, binnen of buiten.",
};

const FORM_OPTIONS = WORKSHOP_FORMS.map((value) => ({
  value,
  label: WORKSHOP_FORM_NAMES[value],
  hint: FORM_HINTS[value],
}));

interface PartDayProps extends PresenterRowsProps {
  fields: ContributionFields;
  days: ContributionPage["event"]["days"];
}

/** Step 4: what the day asks for. Days are asked when there is something to choose. */
export function PartDay({ fields, days, ...presenters }: PartDayProps) {
  return (
    <FormPart id="dag" number={4} title="Op de dag zelf">
      {days.length > 1 ? (
        <ChoiceGroup
          {...choice(fields.days)}
          type="checkbox"
          legend="Naar welke dagen kunnen jullie komen?"
          help="Kies alles wat kan. De organisatie kiest daaruit."
          options={days.map(({ id, town, venue, opensAt }) => ({
            value: id,
            label: `${town}, ${dayAndMonth(opensAt)}`,
            hint: venue,
          }))}
        />
      ) : null}
      <div className="only-for-workshop">
        <ChoiceGroup
          {...choice(fields.workshopForm)}
          type="radio"
          legend="Wat voor workshop is het?"
          options={FORM_OPTIONS}
        />
        <TextInput
          {...text(fields.minutes)}
          label="Hoeveel minuten duurt het?"
          inputMode="numeric"
          width="short"
        />
        <TextInput
          {...text(fields.maxGroup)}
          label="Met hoeveel mensen kan het hoogstens?"
          inputMode="numeric"
          width="short"
        />
        <PresenterRows {...presenters} />
      </div>
      <fieldset className="field">
        <legend className="field__label">
          Wat hebben jullie nodig? <span className="field__optional">(niet verplicht)</span>
        </legend>
        <Checkbox {...tick(fields.needsTable)} label="Een tafel" />
        <Checkbox {...tick(fields.needsPower)} label="Stroom" />
        <Checkbox {...tick(fields.needsScreen)} label="Een scherm" />
      </fieldset>
      <TextArea
        {...text(fields.needsOther)}
        label="En verder?"
        help="Bijvoorbeeld: een rustige hoek, of plek voor een bakfiets."
        rows={2}
        maxLength={CONTRIBUTION_LIMITS.needsOther}
        optional
      />
    </FormPart>
  );
}
