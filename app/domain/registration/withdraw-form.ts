import { z } from "zod";
import { optionalText } from "../forms/fields.ts";

/** Characters of the reason that organisers read. */
export const REASON_LIMIT = 500;

/** Taking back what was sent in; whether a reason is needed depends on how it stands. */
export const withdrawForm = z.object({ reason: optionalText({ max: REASON_LIMIT }) });
