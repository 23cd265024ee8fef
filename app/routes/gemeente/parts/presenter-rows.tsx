import type { MouseEvent } from "react";
import { dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import {
  CONTRIBUTION_LIMITS,
  WORKSHOP_LIMITS,
} from "#app/domain/registration/contribution-content.ts";
import type { ContributionPage } from "#app/features/contributions/load-contribution.ts";
import { Button } from "#app/ui/button.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import type { PresenterValues } from "./contribution-values.ts";

export interface PresenterRowsProps {
  formId: string;
  presenters: readonly PresenterValues[];
  /** how many rows to show */
  rows: number;
  /** shows one row more without asking the server */
  onMore: () => void;
  rounds: ContributionPage["rounds"];
  /** name the day of a round as well */
  namesDay: boolean;
  errorAt: (path: string) => string[] | undefined;
}

/** Who gives the workshop, and in which rounds they would rather, or cannot. */
export function PresenterRows(props: PresenterRowsProps) {
  const { formId, rows, onMore } = props;
  const more = (event: MouseEvent) => {
    event.preventDefault();
    onMore();
  };
  return (
    <fieldset className="field" id={`${formId}-presenters`}>
      <legend className="field__label">
        Wie geven de workshop? <span className="field__optional">(niet verplicht)</span>
      </legend>
      <p className="field__help">
        Een naam of een functie. Zeg er per ronde bij of het uitkomt: dan houdt de organisatie daar
        rekening mee.
      </p>
      {Array.from({ length: rows }, (_, index) => (
        <PresenterRow key={index} index={index} {...props} />
      ))}
      {rows < WORKSHOP_LIMITS.presenters ? (
        <Button small icon="plus" name="intent" value="more" onClick={more}>
          Nog iemand
        </Button>
      ) : null}
    </fieldset>
  );
}

interface PresenterRowProps extends PresenterRowsProps {
  index: number;
}

function PresenterRow(props: PresenterRowProps) {
  const { formId, presenters, rounds, namesDay, errorAt, index } = props;
  const path = `presenters[${index}]`;
  const presenter = presenters[index];
  return (
    <div className="presenter" role="group" aria-label={`Persoon ${index + 1}`}>
      <TextInput
        id={`${formId}-${path}.label`}
        name={`${path}.label`}
        defaultValue={presenter?.label ?? ""}
        label={`Naam of functie van persoon ${index + 1}`}
        error={errorAt(`${path}.label`)}
        maxLength={CONTRIBUTION_LIMITS.presenter}
        optional={index > 0 ? true : undefined}
      />
      <div className="presenter__wishes">
        {rounds.map((round, position) => (
          <InlineSelect
            key={round.id}
            name={`${path}.wishes`}
            label={roundName(round, namesDay)}
            defaultValue={presenter?.wishes?.[position] ?? ""}
            options={[
              { value: "", label: "Kan" },
              { value: `${round.id}:preferred`, label: "Liefst" },
              { value: `${round.id}:impossible`, label: "Kan niet" },
            ]}
          />
        ))}
      </div>
    </div>
  );
}

function roundName(
  { number, startsAt, endsAt }: PresenterRowsProps["rounds"][number],
  day: boolean,
) {
  return `${day ? `${dayAndMonth(startsAt)}, ` : ""}Ronde ${number}, ${timeRange(startsAt, endsAt)}`;
}
