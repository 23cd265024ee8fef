import { z } from "zod";
import { EVENT_LIMITS } from "../events/settings.ts";
import { requiredText } from "../forms/fields.ts";
import { seenField } from "../editing/fields.ts";
import { THEME_FAMILIES } from "./family.ts";

/** Words as typed, on lines of their own or with commas between; twice the same counts once. */
export function readSynonyms(text: string): string[] {
  const words = text.split(/[\n,;]/).map((word) => word.replace(/\s+/g, " ").trim());
  const kept = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase();
    if (word !== "" && !kept.has(key)) kept.set(key, word);
  }
  return [...kept.values()];
}

export const themeForm = z.object({
  seen: seenField,
  name: requiredText({ max: EVENT_LIMITS.themeName, missing: "Vul in hoe het thema heet" }),
  family: z.enum(THEME_FAMILIES, { error: "Kies bij welke familie het hoort" }),
  synonyms: z
    .string()
    .max(4_000, { error: "Maak de lijst korter" })
    .default("")
    .transform(readSynonyms)
    .refine((words) => words.length <= EVENT_LIMITS.synonyms, {
      error: `Noem hoogstens ${EVENT_LIMITS.synonyms} andere woorden`,
    })
    .refine((words) => words.every((word) => word.length <= EVENT_LIMITS.themeName), {
      error: `Een ander woord heeft hoogstens ${EVENT_LIMITS.themeName} tekens. Zet er een komma tussen`,
    }),
  broaderId: z
    .string()
    .max(64)
    .optional()
    .transform((id) => id || null),
});

/** What to do with a theme that goes: into which other one, if any. */
export const removeThemeForm = z.object({
  intoId: z
    .string()
    .max(64)
    .optional()
    .transform((id) => id || null),
});
