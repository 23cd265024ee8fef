import { z } from "zod";
import { requiredText } from "../forms/fields.ts";
import { CHALLENGE_LIMITS, CHALLENGE_VISIBILITIES, type ChallengeContent } from "./challenge.ts";
import { optionalThemeField } from "./theme-field.ts";

const challenge = z.object({
  intent: z.literal("save"),
  title: requiredText({
    max: CHALLENGE_LIMITS.title,
    missing: "Vat in één regel samen waar jullie mee zitten",
  }),
  text: requiredText({ max: CHALLENGE_LIMITS.text, missing: "Vertel waar jullie tegenaan lopen" }),
  theme1: optionalThemeField,
  theme2: optionalThemeField,
  theme3: optionalThemeField,
  visibility: z.enum(CHALLENGE_VISIBILITIES, { error: "Kies wie dit vraagstuk mag zien" }),
});

/** A new challenge. `key` becomes its id, so that a form sent twice is one challenge. */
export const newChallengeForm = challenge.extend({ key: z.uuid() });

export const challengeForm = z.discriminatedUnion("intent", [
  challenge,
  z.object({ intent: z.literal("delete") }),
]);

/** What the form's fields say, as what is kept. A theme named twice counts once. */
export function challengeOf(fields: z.infer<typeof challenge>): ChallengeContent {
  const { title, text, visibility, theme1, theme2, theme3 } = fields;
  const chosen = [theme1, theme2, theme3].filter((id) => id !== null);
  return { title, text, visibility, themeIds: [...new Set(chosen)] };
}
