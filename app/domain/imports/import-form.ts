import { z } from "zod";

/** What the page where a file is looked over sends. */
export const importForm = z.object({
  intent: z.enum(["confirm", "discard"]),
  /** mail the visitors that are new */
  mail: z.literal("on").optional(),
});
