import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { classNames } from "./class-names.ts";
import { fieldAria, FieldMessages, firstError, Optional, type FieldTexts } from "./form-field.tsx";
import { ThemeSwatch } from "./theme.tsx";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** shows the family's cloth before the label */
  family?: ThemeFamily;
  disabled?: boolean;
}

export interface ChoiceGroupProps extends Omit<FieldTexts, "label"> {
  type: "radio" | "checkbox";
  name: string;
  /** id of the first choice, where an error's link leads; the name when absent */
  id?: string;
  legend: ReactNode;
  options?: readonly Choice[];
  /** choices under small headings of their own, such as one family of themes each */
  groups?: readonly { label: string; family?: ThemeFamily; options: readonly Choice[] }[];
  /** what is chosen at first: a value, or several */
  defaultValue?: string | readonly string[];
  columns?: 1 | 2;
  /** legend as in a filter: smaller */
  compact?: boolean;
}

/** Radio buttons or checkboxes that answer one question. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { type, name, id = name, legend, options, groups, help, error, optional } = props;
  const { defaultValue = [], columns = 1, compact } = props;
  const message = firstError(error);
  const chosen = typeof defaultValue === "string" ? [defaultValue] : defaultValue;
  const sets = groups ?? [{ label: "", family: undefined, options: options ?? [] }];
  const first = sets.find((set) => set.options.length > 0)?.options[0];
  const aria = fieldAria(id, { help, error, optional });
  const idOf = (choice: Choice) => (choice === first ? id : `${id}-${choice.value}`);
  return (
    <fieldset
      className={classNames("field", message && "field--error", compact && "field--compact")}
      role={type === "radio" ? "radiogroup" : undefined}
      aria-required={type === "radio" ? aria["aria-required"] : undefined}
      aria-invalid={type === "radio" ? aria["aria-invalid"] : undefined}
      aria-describedby={aria["aria-describedby"]}
    >
      <legend className="field__label">
        {legend}
        {optional ? <Optional /> : null}
      </legend>
      <FieldMessages id={id} help={help} message={message} />
      {sets.map((set) => (
        <ChoiceSet key={set.label} label={set.label} family={set.family} columns={columns}>
          {set.options.map((choice) => (
            <ChoiceLine
              key={choice.value}
              choice={choice}
              type={type}
              name={name}
              id={idOf(choice)}
              defaultChecked={chosen.includes(choice.value)}
            />
          ))}
        </ChoiceSet>
      ))}
    </fieldset>
  );
}

interface ChoiceSetProps {
  label: string;
  family: ThemeFamily | undefined;
  columns: 1 | 2;
  children: ReactNode;
}

function ChoiceSet({ label, family, columns, children }: ChoiceSetProps) {
  const list = <div className={`choices choices--${columns}`}>{children}</div>;
  if (!label) return list;
  return (
    <div className="choice-set" role="group" aria-label={label}>
      <p className="choice-set__label" aria-hidden="true">
        {family ? <ThemeSwatch family={family} /> : null}
        {label}
      </p>
      {list}
    </div>
  );
}

interface ChoiceLineProps {
  choice: Choice;
  type: "radio" | "checkbox";
  name: string;
  id: string;
  defaultChecked: boolean;
}

function ChoiceLine({ choice, type, name, id, defaultChecked }: ChoiceLineProps) {
  const { value, label, hint, family, disabled } = choice;
  return (
    <label className="choice">
      <input {...{ type, name, id, value, defaultChecked, disabled }} />
      {family ? <ThemeSwatch family={family} /> : null}
      <span>
        {label}
        {hint ? <span className="choice__hint">{hint}</span> : null}
      </span>
    </label>
  );
}

export interface CheckboxProps extends FieldTexts, Omit<ComponentPropsWithoutRef<"input">, "type"> {
  name: string;
  /** the label is only read out, as in a row of a table that says it already */
  labelHidden?: boolean;
}

/** One box to tick: a consent, or the choice of a row. */
export function Checkbox({
  label,
  help,
  error,
  optional = true,
  labelHidden,
  required: _required,
  ...input
}: CheckboxProps) {
  const id = input.id ?? (labelHidden ? undefined : input.name);
  const message = firstError(error);
  const aria = id ? fieldAria(id, { help, error, optional }) : {};
  const line = (
    <label className={classNames("choice", labelHidden && "choice--bare")}>
      <input {...input} {...aria} id={id} type="checkbox" />
      <span className={labelHidden ? "visually-hidden" : undefined}>{label}</span>
    </label>
  );
  if (labelHidden) return line;
  return (
    <div className={classNames("field", message && "field--error")}>
      {line}
      <FieldMessages id={id ?? ""} help={help} message={message} />
    </div>
  );
}
