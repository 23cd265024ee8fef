import { z } from "zod";

const id = z.string().min(1).max(64);

/** What one can do on the page with colleagues; each is a button. */
export const togetherForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("share"), sharesRoute: z.literal("ja").optional() }),
  z.object({ intent: z.literal("divide"), who: z.array(id).max(50).default([]) }),
  z.object({ intent: z.literal("take") }),
]);
