import { z } from "zod";

/** What an organiser asks about the mails around the days. */
export const dayMailsForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("choose"),
      practical: z.literal("on").optional(),
      thanks: z.literal("on").optional(),
    }),
    z.object({ intent: z.literal("send"), day: z.string().max(64) }),
  ],
  { error: "Kies wat je wilt doen" },
);
