import { z } from "zod";
import { momentOf } from "../dates/local.ts";
import { optionalText, requiredText } from "../forms/fields.ts";
import { dayField, timeField } from "../forms/moments.ts";
import { seenField } from "../editing/fields.ts";
import { EVENT_LIMITS as LIMITS } from "./settings.ts";

const ENDS_BEFORE = "De eindtijd moet na de begintijd zijn";

export const dayForm = z
  .object({
    seen: seenField,
    venue: requiredText({ max: LIMITS.venue, missing: "Vul in hoe het gebouw heet" }),
    town: requiredText({ max: LIMITS.town, missing: "Vul de plaats in" }),
    address: requiredText({ max: LIMITS.address, missing: "Vul straat en huisnummer in" }),
    date: dayField,
    opens: timeField,
    closes: timeField,
  })
  .superRefine(({ date, opens, closes }, context) => {
    for (const [field, time] of Object.entries({ opens, closes })) {
      if (momentOf(date, time).ok) continue;
      const message = "Deze tijd bestaat niet: de klok gaat die nacht vooruit. Kies een uur later";
      context.addIssue({ code: "custom", message, path: [field] });
    }
    if (closes <= opens) {
      context.addIssue({ code: "custom", message: ENDS_BEFORE, path: ["closes"] });
    }
  });

const span = { seen: seenField, starts: timeField, ends: timeField };

export const roundForm = z.object({
  ...span,
  number: z
    .number({ error: "Vul het nummer van de ronde in" })
    .int({ error: "Vul een heel getal in" })
    .min(1, { error: "Begin bij 1" })
    .max(99, { error: "Vul hoogstens 99 in" }),
  /** the round moves although visitors have it on their route */
  sure: z.literal("on").optional(),
});

export const itemForm = z.object({
  ...span,
  title: requiredText({ max: LIMITS.itemTitle, missing: "Vul in wat er is, zoals Lunch" }),
  place: optionalText({ max: LIMITS.place }),
  text: optionalText({ max: LIMITS.itemText }),
});

const METRES = "Vul een maat in meters in, zoals 8 of 7,5";

const metres = (least: number) =>
  z
    .string({ error: METRES })
    .trim()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/, { error: METRES })
    .transform((text) => Number(text.replace(",", ".")))
    .refine((size) => size >= least, { error: `Vul ${least} of meer in` });

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

export const roomForm = z.object({
  seen: seenField,
  name: requiredText({ max: LIMITS.roomName, missing: "Vul in hoe de zaal heet" }),
  capacity: z
    .number({ error: "Vul in hoeveel mensen erin passen" })
    .int({ error: "Vul een heel getal in" })
    .min(1, { error: "Vul 1 of meer in" })
    .max(LIMITS.capacity, { error: `Vul hoogstens ${LIMITS.capacity} in` }),
  screen: ticked,
  power: ticked,
  tables: ticked,
  x: metres(0),
  y: metres(0),
  width: metres(1),
  height: metres(1),
});
