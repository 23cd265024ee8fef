import { z } from "zod";

/** An address for a calendar app: making one, or withdrawing one. */
export const feedForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("make"),
    name: z.string().trim().max(60, "Gebruik hoogstens 60 tekens").default(""),
  }),
  z.object({ intent: z.literal("revoke"), feed: z.string().min(1).max(64) }),
]);
