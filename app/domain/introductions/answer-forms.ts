import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { ANSWER_CHOICES, OUTCOME_CHOICES, OUTCOME_TEXT_LENGTH } from "./answers.ts";

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

export const answerForm = z.object({
  answer: z.enum(ANSWER_CHOICES, { error: "Kies een antwoord" }),
  knewEachOther: ticked,
});

export const outcomeForm = z.object({
  outcome: z.enum(OUTCOME_CHOICES, { error: "Kies hoe het ging" }),
  outcomeText: optionalText({ max: OUTCOME_TEXT_LENGTH }),
  knewEachOther: ticked,
});

export const momentsForm = z.object({
  moments: z
    .array(z.iso.datetime())
    .max(3)
    .default(() => []),
});
