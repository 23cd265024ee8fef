import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";

interface BoundField {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[];
}

/** Props that tie a text field, area or list to what was typed and to its errors. */
export function text(field: BoundField) {
  const { id, name, errors } = field;
  const defaultValue = typeof field.initialValue === "string" ? field.initialValue : undefined;
  return { id, name, defaultValue, error: errors };
}

/** The same for radio buttons (one value) and checkboxes (several). */
export function choice(field: BoundField) {
  const { id, name, errors, initialValue } = field;
  const values = Array.isArray(initialValue) ? initialValue : [initialValue];
  const defaultValue = values.filter((value): value is string => typeof value === "string");
  return { id, name, defaultValue, error: errors };
}

/** Whether a single checkbox is ticked, and its name. */
export function tick(field: BoundField) {
  const { id, name, errors, initialValue } = field;
  return { id, name, defaultChecked: initialValue === "on", error: errors };
}

/** What an action answers when it gives a form back. */
export interface GivenBack {
  result?: SubmissionResult<string[]>;
}

/**
 * What a form is told that has no answer (any more): what was typed stays, its errors go. Else the
 * errors of one form would stay on the page after another form on it succeeded.
 */
const NO_ERRORS: SubmissionResult<string[]> = {};

/**
 * A form with its fields, filled with what was typed or with `defaultValue`. The server judges:
 * no rule is loaded into the browser.
 */
export function useServerForm<Fields extends Record<string, unknown>>(options: {
  id: string;
  answer: GivenBack | undefined;
  defaultValue?: Partial<Fields>;
}) {
  const [form, fields] = useForm<Fields, string[]>({
    id: options.id,
    lastResult: options.answer?.result ?? NO_ERRORS,
    defaultValue: options.defaultValue as never,
  });
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ id: name ? `${form.id}-${name}` : null, message })),
  );
  const formProps = { id: form.id, onSubmit: form.onSubmit, noValidate: true } as const;
  return { formProps, fields, errors };
}
