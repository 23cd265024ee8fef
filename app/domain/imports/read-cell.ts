import { emailField } from "../forms/fields.ts";
import { shortened } from "./find-theme.ts";

interface Read<T> {
  value: T;
  problems: string[];
}

/** An e-mail address in small letters; null when the cell is empty. */
export function emailIn(cell: string): Read<string | null> {
  if (cell === "") return { value: null, problems: [] };
  const parsed = emailField.safeParse(cell);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: [`‘${shortened(cell)}’ is geen e-mailadres, zoals naam@gemeente.nl.`],
  };
}

/** A whole number between two; null when the cell is empty. */
export function numberIn(
  name: string,
  cell: string,
  least: number,
  most: number,
): Read<number | null> {
  if (cell === "") return { value: null, problems: [] };
  const value = /^\d{1,6}$/.test(cell) ? Number(cell) : NaN;
  if (value >= least && value <= most) return { value, problems: [] };
  return { value: null, problems: [`${name}: vul een getal in van ${least} tot en met ${most}.`] };
}

/** Says by how much a text is too long, if it is. */
export function tooLong(name: string, text: string, most: number): string[] {
  const extra = text.length - most;
  if (extra <= 0) return [];
  return [`${name} is ${extra} ${extra === 1 ? "teken" : "tekens"} te lang (hoogstens ${most}).`];
}
