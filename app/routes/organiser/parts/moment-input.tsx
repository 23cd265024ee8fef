import { TextInput, type TextInputProps } from "#app/ui/text-field.tsx";

/** A day and a time in one field. A browser without such a field takes "20-5-2027 10.00". */
export function MomentInput(props: TextInputProps) {
  return <TextInput {...props} type="datetime-local" width="medium" />;
}

export function DayInput(props: TextInputProps) {
  return <TextInput {...props} type="date" width="medium" />;
}

export function TimeInput(props: TextInputProps) {
  return <TextInput {...props} type="time" width="short" />;
}
