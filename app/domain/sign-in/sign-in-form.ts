import { z } from "zod";
import { emailField } from "../forms/fields.ts";

export const signInForm = z.object({
  email: emailField,
  /** where to go after signing in; checked where it is used */
  naar: z.string().max(500).default("/"),
});
