import { z } from "zod";

/** Id of a theme that has to be chosen. */
export function themeField(missing: string) {
  return z.string({ error: missing }).min(1, { error: missing }).max(64, { error: missing });
}

/** Id of a theme, or null when none was chosen. */
export const optionalThemeField = z
  .string()
  .max(64, { error: "Kies een thema uit de lijst" })
  .optional()
  .transform((id) => id || null);
