import { z } from "zod";
import { optionalText, requiredText } from "../forms/fields.ts";
import { municipalityField } from "./municipality-field.ts";

const joining = z.object({
  intent: z.literal("join"),
  municipality: municipalityField("Vul in voor welke gemeente je werkt"),
  name: requiredText({ max: 80, missing: "Vul in hoe we je mogen noemen" }),
});

const deciding = z.object({
  intent: z.enum(["approve", "refuse"]),
  organisation: z.string().max(200),
  person: z.string().max(64),
});

const answering = z.object({
  intent: z.enum(["accept", "decline"]),
  invitation: z.string().max(64),
  name: optionalText({ max: 80 }),
});

/** What the page where one picks a gemeente sends; the name is asked once. */
export function joinForm({ asksName }: { asksName: boolean }) {
  const join = asksName ? joining : joining.extend({ name: z.undefined().catch(undefined) });
  return z.discriminatedUnion("intent", [join, deciding, answering]);
}

/** A colleague's answer to somebody who wants to join. */
export const membershipForm = deciding.omit({ organisation: true });
