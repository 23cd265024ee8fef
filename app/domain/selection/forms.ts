import { z } from "zod";

const id = z.string().min(1).max(64);
const seen = z.string().max(64).optional();

/** What an organiser can do with one contribution at once, told apart by the button. */
export const submissionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reopen"), seen }),
  z.object({
    intent: z.literal("place-stand"),
    placeId: z.string({ error: "Kies een standplaats" }).max(64),
  }),
  z.object({ intent: z.literal("clear-stand") }),
  z.object({
    intent: z.literal("place-workshop"),
    slot: z.string({ error: "Kies een ronde en een zaal" }).max(140),
  }),
  z.object({ intent: z.literal("remove-run"), runId: id, sure: z.literal("on").optional() }),
]);

export type SubmissionAction = z.infer<typeof submissionForm>;

/** The same on the pages with all stands or all workshops: there the form says which. */
export const placingForm = z.object({ contributionId: id }).and(submissionForm);
