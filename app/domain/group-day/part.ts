import { z } from "zod";
import { reasonSchema } from "../route-planning/reason.ts";

/** One member's part of a divided day, as it is kept until they take it or it is made anew. */
export const partStops = z.array(
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

export type PartStop = z.infer<typeof partStops>[number];
