import { z } from "zod";
import { readDay, readMoment, readTime } from "../dates/local.ts";

const SKIPPED = "Deze tijd bestaat niet: de klok gaat die nacht vooruit. Kies een uur later";
const NO_MOMENT = "Kies een dag en een tijd, zoals 20-5-2027 10.00";

const given = (text: string, context: z.RefinementCtx): Date => {
  const moment = readMoment(text);
  if (moment.ok) return moment.instant;
  const message = moment.reason === "skipped" ? SKIPPED : NO_MOMENT;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
};

/** A day and a time on the Dutch clock. */
export const momentField = z.string({ error: NO_MOMENT }).max(40).transform(given);

/** The same, or nothing: null. */
export const optionalMoment = z
  .string()
  .max(40)
  .optional()
  .transform((text, context) => (text ? given(text, context) : null));

/** A day, as "2027-05-20". */
export const dayField = z
  .string({ error: "Kies een dag" })
  .max(40)
  .transform((text, context) => {
    const day = readDay(text);
    if (day) return day;
    context.addIssue({ code: "custom", message: "Kies een dag, zoals 20-5-2027" });
    return z.NEVER;
  });

/** A time, as "09:30". */
export const timeField = z
  .string({ error: "Vul een tijd in" })
  .max(20)
  .transform((text, context) => {
    const time = readTime(text);
    if (time) return time;
    context.addIssue({ code: "custom", message: "Vul een tijd in, zoals 9.30" });
    return z.NEVER;
  });
