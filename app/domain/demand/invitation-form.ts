import { z } from "zod";
import { emailField, requiredText } from "../forms/fields.ts";
import { INVITATION_LIMITS } from "./invitation.ts";

/** `look` shows the mail as it will be read and sends nothing. */
export const invitationForm = z.object({
  send: z.enum(["mail", "look"]),
  email: emailField,
  subject: requiredText({
    max: INVITATION_LIMITS.subject,
    missing: "Vul een onderwerp in",
  }).transform((subject) => subject.replace(/\s+/g, " ")),
  text: requiredText({ max: INVITATION_LIMITS.text, missing: "Schrijf wat er in de mail komt" }),
});
