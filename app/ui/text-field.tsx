import { useId, type ComponentPropsWithoutRef } from "react";
import { CharacterCount, useCharacterCount } from "./character-count.tsx";
import { fieldAria, FormField, type FieldTexts } from "./form-field.tsx";

export interface TextInputProps extends FieldTexts, ComponentPropsWithoutRef<"input"> {
  name: string;
  /** width of the field in what is expected in it */
  width?: "full" | "medium" | "short";
}

/**
 * One line of text. `required` and `maxLength` are not passed to the browser: the server answers with
 * what to do, and a limit is counted rather than cut off.
 */
export function TextInput({
  label,
  help,
  error,
  optional,
  width = "full",
  required: _required,
  maxLength,
  ...input
}: TextInputProps) {
  const id = input.id ?? input.name;
  const { count, onInput } = useCharacterCount(input.defaultValue, input.onInput);
  return (
    <FormField id={id} label={label} help={help} error={error} optional={optional}>
      <input
        type="text"
        {...input}
        {...fieldAria(id, { help, error, optional })}
        id={id}
        className={`input input--${width}`}
        onInput={onInput}
      />
      <CharacterCount limit={maxLength} count={count} />
    </FormField>
  );
}

export interface TextAreaProps extends FieldTexts, ComponentPropsWithoutRef<"textarea"> {
  name: string;
}

/** Several lines of text, with the same counter as TextInput. */
export function TextArea({
  label,
  help,
  error,
  optional,
  required: _required,
  maxLength,
  ...area
}: TextAreaProps) {
  const id = area.id ?? area.name;
  const { count, onInput } = useCharacterCount(area.defaultValue, area.onInput);
  return (
    <FormField id={id} label={label} help={help} error={error} optional={optional}>
      <textarea
        rows={4}
        {...area}
        {...fieldAria(id, { help, error, optional })}
        id={id}
        className="input input--area"
        onInput={onInput}
      />
      <CharacterCount limit={maxLength} count={count} />
    </FormField>
  );
}

export interface ComboInputProps extends TextInputProps {
  /** what the browser proposes while one types; anything else may be typed too */
  options: readonly string[];
}

/** A text field that proposes values, by the browser's own list: works without JavaScript. */
export function ComboInput({ options, ...input }: ComboInputProps) {
  const listId = useId();
  return (
    <>
      <TextInput autoComplete="off" {...input} list={listId} />
      <datalist id={listId}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </>
  );
}
