import { EVENT_LIMITS } from "#app/domain/events/settings.ts";
import { text } from "#app/ui/form-binding.ts";
import { TextInput } from "#app/ui/text-field.tsx";
import { DayInput, TimeInput } from "./moment-input.tsx";

type Field = Parameters<typeof text>[0];

interface DayFieldsProps {
  fields: Record<"venue" | "town" | "address" | "date" | "opens" | "closes", Field>;
  /** something is planned on the day already */
  moves: boolean;
}

export function DayFields({ fields, moves }: DayFieldsProps) {
  return (
    <>
      <DayInput
        {...text(fields.date)}
        label="Welke dag?"
        help={
          moves
            ? "Kies je een andere dag, dan schuiven rondes, pauzes en de routes van bezoekers mee."
            : undefined
        }
      />
      <div className="field-row">
        <TimeInput {...text(fields.opens)} label="Van" />
        <TimeInput {...text(fields.closes)} label="Tot" />
      </div>
      <TextInput
        {...text(fields.venue)}
        label="Hoe heet het gebouw?"
        maxLength={EVENT_LIMITS.venue}
        width="medium"
      />
      <TextInput
        {...text(fields.address)}
        label="Straat en huisnummer"
        maxLength={EVENT_LIMITS.address}
        width="medium"
      />
      <TextInput
        {...text(fields.town)}
        label="Plaats"
        maxLength={EVENT_LIMITS.town}
        width="medium"
      />
    </>
  );
}
