import type { ComponentPropsWithoutRef } from "react";
import { fieldAria, FormField, type FieldTexts } from "./form-field.tsx";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

export interface SelectProps extends FieldTexts, ComponentPropsWithoutRef<"select"> {
  name: string;
  options: readonly (SelectOption | SelectGroup)[];
  /** first, empty choice, such as "Kies een ronde" */
  placeholder?: string;
}

export function Select({
  label,
  help,
  error,
  optional,
  options,
  placeholder,
  required: _required,
  ...select
}: SelectProps) {
  const id = select.id ?? select.name;
  return (
    <FormField id={id} label={label} help={help} error={error} optional={optional}>
      <select
        {...select}
        {...fieldAria(id, { help, error, optional })}
        id={id}
        className="input input--select"
      >
        <Options options={options} placeholder={placeholder} />
      </select>
    </FormField>
  );
}

export interface InlineSelectProps extends ComponentPropsWithoutRef<"select"> {
  name: string;
  label: string;
  options: readonly (SelectOption | SelectGroup)[];
  placeholder?: string;
}

/** Label and list on one line, for sorting and for rows of a table. Needs a button in its form. */
export function InlineSelect({ label, options, placeholder, ...select }: InlineSelectProps) {
  return (
    <label className="inline-select">
      <span>{label}</span>
      <select {...select} className="input input--select">
        <Options options={options} placeholder={placeholder} />
      </select>
    </label>
  );
}

function Options({ options, placeholder }: Pick<SelectProps, "options" | "placeholder">) {
  return (
    <>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map((entry) =>
        "options" in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            {entry.options.map(option)}
          </optgroup>
        ) : (
          option(entry)
        ),
      )}
    </>
  );
}

function option({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
