import { z } from "zod";
import { findMunicipality } from "../municipalities/municipality.ts";

/** The name of a gemeente as typed; becomes its CBS code. A near miss is answered with names. */
export function municipalityField(missing: string) {
  return z.string({ error: missing }).max(200, { error: missing }).transform(toCode);
}

/** The same, but it may be left out: null. */
export const optionalMunicipalityField = z
  .string()
  .max(200, { error: "Vul de naam van één gemeente in" })
  .optional()
  .transform((typed, context) => (typed?.trim() ? toCode(typed, context) : null));

function toCode(typed: string, context: z.RefinementCtx<string | undefined>): string {
  const found = findMunicipality(typed);
  if (found.ok) return found.municipality.code;
  context.addIssue({ code: "custom", message: advice(found.suggestions.map(({ name }) => name)) });
  return z.NEVER;
}

function advice(names: string[]): string {
  const last = names.pop();
  if (!last) return "We kennen geen gemeente met deze naam. Kies er een uit de lijst";
  return `Bedoel je ${names.length ? `${names.join(", ")} of ` : ""}${last}? Vul die naam in`;
}
