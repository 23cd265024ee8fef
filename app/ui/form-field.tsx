import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type FieldError = string | readonly string[] | null;

export interface FieldTexts {
  label: ReactNode;
  help?: ReactNode;
  /** what to do about it; the first is shown when there are more */
  error?: FieldError;
  /** adds "(niet verplicht)" and leaves out aria-required */
  optional?: boolean;
}

export interface FormFieldProps extends FieldTexts {
  /** id of the control inside */
  id: string;
  children: ReactNode;
}

/** Label, help and error around one control; the control itself takes `fieldAria` with the same id. */
export function FormField({ id, label, help, error, optional, children }: FormFieldProps) {
  const message = firstError(error);
  return (
    <div className={classNames("field", message && "field--error")}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      <FieldMessages id={id} help={help} message={message} />
      {children}
    </div>
  );
}

/** The help and the error that belong to a control, with the ids that `fieldAria` points at. */
export function FieldMessages({
  id,
  help,
  message,
}: {
  id: string;
  help: ReactNode;
  message: string | undefined;
}) {
  return (
    <>
      {help ? (
        <div className="field__help" id={`${id}-description`}>
          {help}
        </div>
      ) : null}
      {message ? (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span className="visually-hidden">Fout: </span>
            {message}
          </span>
        </p>
      ) : null}
    </>
  );
}

export function Optional() {
  return <span className="field__optional"> (niet verplicht)</span>;
}

/** The attributes that tie a control to its help and error. */
export function fieldAria(id: string, { help, error, optional }: Omit<FieldTexts, "label">) {
  const message = firstError(error);
  const describedBy = [help ? `${id}-description` : "", message ? `${id}-error` : ""];
  return {
    "aria-required": optional ? undefined : true,
    "aria-invalid": message ? true : undefined,
    "aria-describedby": describedBy.filter(Boolean).join(" ") || undefined,
  };
}

export function firstError(error: FieldError | undefined): string | undefined {
  return (typeof error === "string" ? error : error?.[0]) || undefined;
}
