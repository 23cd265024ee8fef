import { z } from "zod";
import { findMunicipality } from "../municipalities/municipality.ts";

/** A samenwerkingsverband has at least two. */
export const LEAST_MEMBERS = 2;
const MOST_MEMBERS = 60;
const MOST_CHARACTERS = 4000;

/** Names of gemeenten as typed, each on a line of its own or with commas; they become CBS codes. */
export const membersField = z
  .string()
  .max(MOST_CHARACTERS, { error: `Vul hoogstens ${MOST_MEMBERS} gemeenten in` })
  .default("")
  .transform((typed, context) => {
    const names = typed
      .split(/[\n,;]+/)
      .map((name) => name.trim())
      .filter(Boolean);
    const codes: string[] = [];
    for (const name of names) {
      const found = findMunicipality(name);
      if (found.ok) codes.push(found.municipality.code);
      else context.addIssue({ code: "custom", message: advice(name, found.suggestions) });
    }
    if (names.length > MOST_MEMBERS) {
      context.addIssue({ code: "custom", message: `Vul hoogstens ${MOST_MEMBERS} gemeenten in` });
    }
    return [...new Set(codes)];
  });

function advice(typed: string, suggestions: readonly { name: string }[]): string {
  const short = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  const names = suggestions.map(({ name }) => name);
  const last = names.pop();
  if (!last) return `We kennen geen gemeente ‘${short}’. Verbeter de naam of haal hem weg`;
  return `We kennen geen gemeente ‘${short}’. Bedoel je ${names.length ? `${names.join(", ")} of ` : ""}${last}?`;
}
