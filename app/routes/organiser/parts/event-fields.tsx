import type { FieldMetadata } from "@conform-to/react";
import { EVENT_KINDS } from "#app/domain/events/event.ts";
import { EVENT_KIND_HINTS, EVENT_KIND_NAMES } from "#app/domain/events/kinds.ts";
import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { choice, text } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";

type Field = FieldMetadata<string, Record<string, string>, string[]>;
type Named = Pick<Field, "id" | "name" | "errors"> & { initialValue?: unknown };

interface NameFieldsProps {
  fields: { name: Named; tagline: Named; slug: Named };
  isNew?: boolean;
  /** others know the address already */
  addressIsFixed?: boolean;
}

export function NameFields({ fields, isNew, addressIsFixed }: NameFieldsProps) {
  return (
    <>
      <TextInput
        {...text(fields.name)}
        label="Hoe heet het?"
        help="Zoals ‘PraktijkVoorbeeldenParade 2027’."
        maxLength={EVENT_LIMITS.name}
      />
      <TextInput
        {...text(fields.tagline)}
        label="Wat staat er groot op het affiche?"
        help="Een paar woorden. Ze staan bovenaan de voorpagina."
        maxLength={EVENT_LIMITS.tagline}
        width="medium"
      />
      <AddressInput field={fields.slug} isNew={isNew} isFixed={addressIsFixed} />
    </>
  );
}

interface AddressInputProps {
  field: Named;
  isNew?: boolean;
  isFixed?: boolean;
}

/** The word by which an event is found. */
export function AddressInput({ field, isNew, isFixed }: AddressInputProps) {
  const help = isFixed
    ? "Het evenement is openbaar: anderen kennen dit adres al, dus het blijft zo."
    : "Alleen kleine letters, cijfers en streepjes, zoals ‘parade-2027’. Kies goed: zodra het evenement openbaar is, blijft het adres zo.";
  return (
    <TextInput
      {...text(field)}
      label="Welk woord komt er in het adres?"
      help={isNew ? `${help} Laat je het leeg, dan maken we het van de naam.` : help}
      optional={isNew}
      readOnly={isFixed}
      width="medium"
      autoComplete="off"
      spellCheck={false}
    />
  );
}

export function KindChoice({ field }: { field: Named }) {
  return (
    <ChoiceGroup
      {...choice(field)}
      type="radio"
      legend="Wat voor evenement is het?"
      options={EVENT_KINDS.map((kind) => ({
        value: kind,
        label: EVENT_KIND_NAMES[kind],
        hint: EVENT_KIND_HINTS[kind],
      }))}
    />
  );
}

/** Whether two are introduced at once, or each is asked first. */
export function WayChoice({ field }: { field: Named }) {
  return (
    <ChoiceGroup
      {...choice(field)}
      type="radio"
      legend="Zo stellen we voor"
      help="Dit gaat alleen over mensen die ja zeiden tegen voorgesteld worden."
      options={[
        {
          value: "STRAIGHT",
          label: "Direct",
          hint: "Eén mail aan allebei, met elkaars naam en e-mailadres.",
        },
        {
          value: "BOTH_SAY_YES",
          label: "Als ze allebei ja zeggen",
          hint: "We vragen het eerst aan elk apart, zonder namen. Zegt iemand nee of niets, dan hoort de ander daar niets van.",
        },
      ]}
    />
  );
}
