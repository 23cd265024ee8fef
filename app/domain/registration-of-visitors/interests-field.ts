import { z } from "zod";
import { MOST_INTERESTS } from "./limits.ts";

const NONE = "Kies ten minste één thema: daar maken we je route mee";

/** Ids of the themes that were ticked. */
export const interestsField = z
  .array(z.string().max(64), { error: NONE })
  .min(1, { error: NONE })
  .max(MOST_INTERESTS, { error: `Kies er hoogstens ${MOST_INTERESTS}: wat telt het meest?` });
