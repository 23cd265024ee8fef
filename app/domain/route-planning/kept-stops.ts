import { z } from "zod";
import { reasonSchema } from "./reason.ts";

/** Stops as they are kept in JSON: where they are follows from the programme of the day. */
export const keptStops = z.array(
  z.object({
    kind: z.enum(["stand", "workshop"]),
    contributionId: z.string(),
    runId: z.string().nullable(),
    startsAt: z.coerce.date(),
    endsAt: z.coerce.date(),
    pinned: z.boolean(),
    reason: reasonSchema,
  }),
);

export type KeptStopInJson = z.infer<typeof keptStops>[number];
