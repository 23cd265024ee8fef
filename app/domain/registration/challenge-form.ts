import { z } from "zod";
import { optionalText, requiredText } from "../forms/fields.ts";
import { CHALLENGE_LIMITS, CHALLENGE_VISIBILITIES, type ChallengeContent } from "./challenge.ts";
import { twoVersions } from "../editing/fields.ts";
import { optionalThemeField } from "./theme-field.ts";

const challenge = z.object({
  intent: z.enum(["save", "resolve"]),
  title: requiredText({
    max: CHALLENGE_LIMITS.title,
    missing: "Vat in één regel samen waar jullie mee zitten",
  }),
  text: requiredText({ max: CHALLENGE_LIMITS.text, missing: "Vertel waar jullie tegenaan lopen" }),
  inHouse: optionalText({ max: CHALLENGE_LIMITS.inHouse }),
  toSow: optionalText({ max: CHALLENGE_LIMITS.toSow }),
  theme1: optionalThemeField,
  theme2: optionalThemeField,
  theme3: optionalThemeField,
  visibility: z.enum(CHALLENGE_VISIBILITIES, { error: "Kies wie dit vraagstuk mag zien" }),
  ...twoVersions,
});

/** A new challenge. `key` becomes its id, so that a form sent twice is one challenge. */
export const newChallengeForm = challenge.extend({ key: z.uuid() });

export const challengeForm = z.discriminatedUnion("intent", [
  challenge,
  z.object({ intent: z.literal("delete") }),
]);

/** What the form's fields say, as what is kept. A theme named twice counts once. */
export function challengeOf(fields: z.infer<typeof challenge>): ChallengeContent {
  const { title, text, inHouse, toSow, visibility, theme1, theme2, theme3 } = fields;
  const chosen = [theme1, theme2, theme3].filter((id) => id !== null);
  const themeIds = [...new Set(chosen)].sort();
  return { title, text, inHouse, toSow, visibility, themeIds };
}
