import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { REMARK_LIMIT, SCORES, type Score } from "./review.ts";

const CHOOSE = "Kies een cijfer van 1 tot en met 5";

/** What somebody thinks of one contribution. */
export const reviewForm = z.object({
  score: z
    .string({ error: CHOOSE })
    .refine((typed) => SCORES.some((score) => String(score) === typed), { error: CHOOSE })
    .transform((typed) => Number(typed) as Score),
  remark: optionalText({ max: REMARK_LIMIT }),
});
