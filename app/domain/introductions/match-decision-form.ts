import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { optionalMoment } from "../forms/moments.ts";
import { LINE_LIMIT } from "./match-strength.ts";

const matchId = z.string().min(1).max(64);
const person = z.string().max(64).optional();
const TICK = "Zet eerst een vinkje bij de koppelingen die je bedoelt";
const chosen = z.array(matchId, { error: TICK }).min(1, { error: TICK }).max(500);

const line = z
  .string()
  .trim()
  .max(LINE_LIMIT, `Maak je regel korter: hoogstens ${LINE_LIMIT} tekens`);

/** What an organiser can do on the pages of matches, told apart by the button. */
export const matchDecisionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["run", "stop", "stop-sending"]) }),
  z.object({ intent: z.literal("send"), sendAt: optionalMoment }),
  z.object({
    intent: z.literal("approve"),
    matchId,
    personA: person,
    personB: person,
    personalLine: line.optional(),
    sendAt: optionalMoment,
  }),
  z.object({ intent: z.literal("hold"), matchId, why: optionalText({ max: 200 }) }),
  z.object({ intent: z.literal("release"), matchId }),
  z.object({ intent: z.enum(["lock", "unlock"]), matchId }),
  z.object({ intent: z.literal("write-line"), matchId, personalLine: line.default("") }),
  z.object({ intent: z.literal("approve-chosen"), chosen, sendAt: optionalMoment }),
  z.object({ intent: z.literal("hold-chosen"), chosen }),
  z.object({
    intent: z.literal("swap"),
    matchId,
    stays: z.string().min(1).max(64),
    comes: z.string().min(1).max(64),
  }),
]);

export type MatchDecision = z.infer<typeof matchDecisionForm>;

/** From which score on all is approved at once. */
export const approveAboveForm = z.object({
  intent: z.literal("approve-above"),
  above: z.coerce.number({ error: "Kies vanaf hoe sterk" }).min(0).max(1),
  /** how many the page showed: another number means that they changed meanwhile */
  count: z.coerce.number().int().min(0),
  sendAt: optionalMoment,
});

export const maximumForm = z.object({
  intent: z.literal("take"),
  maximum: z.coerce.number({ error: "Kies een maximum" }).int().min(1).max(5),
});
