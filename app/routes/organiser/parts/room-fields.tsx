import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { text, tick } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";

const SIZES = [
  { name: "x", label: "Meters vanaf links" },
  { name: "y", label: "Meters vanaf boven" },
  { name: "width", label: "Breed" },
  { name: "height", label: "Diep" },
] as const;

const EQUIPMENT = [
  { name: "screen", label: "Een scherm of beamer" },
  { name: "power", label: "Stroom" },
  { name: "tables", label: "Tafels" },
] as const;

type Field = Parameters<typeof text>[0];

type FieldName =
  "name" | "capacity" | (typeof EQUIPMENT)[number]["name"] | (typeof SIZES)[number]["name"];

export function RoomFields({ fields }: { fields: Record<FieldName, Field> }) {
  return (
    <>
      <TextInput
        {...text(fields.name)}
        label="Hoe heet de zaal?"
        maxLength={EVENT_LIMITS.roomName}
        width="medium"
      />
      <TextInput
        {...text(fields.capacity)}
        label="Hoeveel mensen passen erin?"
        help="Zoveel plekken heeft een workshop die hier is."
        inputMode="numeric"
        width="short"
      />
      <fieldset className="field">
        <legend className="field__label">Wat is er in de zaal?</legend>
        <p className="field__help">
          In het rooster zie je welke workshop iets mist wat hij nodig heeft.
        </p>
        {EQUIPMENT.map(({ name: item, label }) => (
          <Checkbox
            key={item}
            {...tick(fields[item])}
            value="on"
            label={label}
            optional={undefined}
          />
        ))}
      </fieldset>
      <fieldset className="field">
        <legend className="field__label">Waar is hij op de plattegrond?</legend>
        <p className="field__help">
          In meters. We stellen een vrije plek voor; op de plattegrond kun je hem ook verslepen.
        </p>
        <div className="field-row">
          {SIZES.map(({ name: size, label }) => (
            <TextInput
              key={size}
              {...text(fields[size])}
              label={label}
              inputMode="decimal"
              width="short"
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
