import { z } from "zod";

const id = z.string().min(1).max(64);
const slot = z
  .string({ error: "Kies een ronde en een zaal" })
  .regex(/^[^:]+:[^:]+$/, { error: "Kies een ronde en een zaal" })
  .max(140);

/** What an organiser can do on the grid, told apart by the button. */
export const gridForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("place-workshop"), contributionId: id, slot }),
  z.object({
    intent: z.literal("move-run"),
    runId: id,
    slot,
    /** the run that the page showed in that cell: absent when the page showed no cells */
    there: z.string().max(64).optional(),
    showsCells: z.literal("on").optional(),
  }),
  z.object({ intent: z.literal("remove-run"), runId: id, sure: z.literal("on").optional() }),
  z.object({ intent: z.literal("pin-run"), runId: id }),
  z.object({ intent: z.literal("unpin-run"), runId: id }),
]);

export type GridAction = z.infer<typeof gridForm>;

/** What can be done with a proposal for the programme. */
export const proposalForm = z.object({ intent: z.enum(["start", "stop", "apply", "discard"]) });

/** Publishing: `seen` is the mark of the list of changes that the page showed. */
export const publishForm = z.object({ seen: z.string().max(64).optional() });
