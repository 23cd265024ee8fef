import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { REASON_LIMIT } from "./contribution.ts";

/** Taking back what was sent in; whether a reason is needed depends on how it stands. */
export const withdrawForm = z.object({ reason: optionalText({ max: REASON_LIMIT }) });
