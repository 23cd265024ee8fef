import type { ComponentPropsWithoutRef } from "react";
import { fieldAria, FormField, type FieldTexts } from "./form-field.tsx";

export interface FileInputProps
  extends FieldTexts, Omit<ComponentPropsWithoutRef<"input">, "type"> {
  id: string;
  name: string;
}

/** A field to choose a file with; what is dropped on it counts too. */
export function FileInput({
  label,
  help,
  error,
  optional,
  required: _required,
  ...input
}: FileInputProps) {
  const { id } = input;
  return (
    <FormField id={id} label={label} help={help} error={error} optional={optional}>
      <input
        {...input}
        {...fieldAria(id, { help, error, optional })}
        type="file"
        className="input input--file"
      />
    </FormField>
  );
}
