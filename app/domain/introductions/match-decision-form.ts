import { z } from "zod";
import { optionalText } from "../forms/fields.ts";

const matchId = z.string().min(1).max(64);
const person = z.string().max(64).optional();

/** What an organiser can do on the page of matches, told apart by the button. */
export const matchDecisionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("run") }),
  z.object({ intent: z.literal("approve"), matchId, personA: person, personB: person }),
  z.object({ intent: z.literal("hold"), matchId, why: optionalText({ max: 200 }) }),
  z.object({ intent: z.literal("release"), matchId }),
  z.object({
    intent: z.enum(["approve-chosen", "hold-chosen"]),
    chosen: z
      .array(matchId, { error: "Zet eerst een vinkje bij de koppelingen die je bedoelt" })
      .min(1, { error: "Zet eerst een vinkje bij de koppelingen die je bedoelt" })
      .max(500),
  }),
]);

export type MatchDecision = z.infer<typeof matchDecisionForm>;
