import { z } from "zod";
import { optionalText, requiredText } from "../forms/fields.ts";
import { CHALLENGE_LIMITS, CHALLENGE_VISIBILITIES } from "../registration/challenge.ts";

const MISSING_TITLE = "Vat in één regel samen waar je tegenaan loopt";

export const challengeTitle = requiredText({ max: CHALLENGE_LIMITS.title, missing: MISSING_TITLE });
export const challengeText = optionalText({ max: CHALLENGE_LIMITS.text });
export const challengeVisibility = z.enum(CHALLENGE_VISIBILITIES, {
  error: "Kies wie dit mag lezen",
});

/** One challenge of a longer form: all of it may stay empty, but a text needs its title. */
export const optionalChallenge = z
  .object({
    title: optionalText({ max: CHALLENGE_LIMITS.title }),
    text: challengeText,
    visibility: challengeVisibility.default("matching"),
  })
  .superRefine(({ title, text }, context) => {
    if (title === "" && text !== "") {
      context.addIssue({ code: "custom", path: ["title"], message: MISSING_TITLE });
    }
  });
