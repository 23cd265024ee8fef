import { useState } from "react";
import {
  KIND_HINTS,
  KIND_NAMES,
  OTHER_KINDS,
  type OtherKind,
} from "#app/domain/organisations/kinds.ts";
import { choice, text } from "#app/ui/form-binding.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { ComboInput, TextArea } from "#app/ui/text-field.tsx";
import { useAlive } from "#app/ui/use-alive.ts";

type Field = Parameters<typeof text>[0];

/** What the forms of an organisation send; `person` is who fills it in. */
export interface OrganisationValues extends Record<string, unknown> {
  kind: string;
  name: string;
  members: string;
  person: string;
}

interface OrganisationFieldsProps {
  fields: { kind: Field; name: Field; members: Field };
  /** names of organisations that are there, to choose from */
  names?: string[];
}

/** What an organisation that is no gemeente is called, what it is, and whose it is. */
export function OrganisationFields({ fields, names = [] }: OrganisationFieldsProps) {
  const alive = useAlive();
  const kind = choice(fields.kind);
  const [chosen, setChosen] = useState<OtherKind | undefined>(
    OTHER_KINDS.find((one) => one === kind.defaultValue[0]),
  );
  return (
    <>
      <div
        onChange={({ target }) => {
          const value = target instanceof HTMLInputElement ? target.value : "";
          setChosen(OTHER_KINDS.find((one) => one === value));
        }}
      >
        <ChoiceGroup
          {...kind}
          type="radio"
          legend="Wat voor organisatie zijn jullie?"
          options={OTHER_KINDS.map((value) => ({
            value,
            label: KIND_NAMES[value],
            hint: KIND_HINTS[value],
          }))}
        />
      </div>
      <ComboInput
        {...text(fields.name)}
        label="Hoe heten jullie?"
        help={`Zo sta je op het bord.${names.length > 0 ? " Staat jullie naam al in de lijst? Kies die dan." : ""}`}
        options={names}
        width="medium"
      />
      {/* Without JavaScript it always stands there. */}
      {!alive || chosen === "partnership" ? (
        <TextArea
          {...text(fields.members)}
          label="Welke gemeenten werken samen?"
          help="Alleen voor een samenwerkingsverband. Zet elke gemeente op een eigen regel, minstens twee."
          rows={5}
          optional={chosen !== "partnership"}
        />
      ) : null}
    </>
  );
}
