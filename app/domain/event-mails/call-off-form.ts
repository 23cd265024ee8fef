import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { CALL_OFF_LIMIT } from "./call-off.ts";

export const callOffForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("look"), text: optionalText({ max: CALL_OFF_LIMIT }) }),
    z.object({
      intent: z.literal("call-off"),
      text: optionalText({ max: CALL_OFF_LIMIT }),
      sure: z.literal("on", { error: "Vink aan dat je het zeker weet" }),
    }),
    z.object({ intent: z.literal("go-on") }),
  ],
  { error: "Kies wat je wilt doen" },
);
