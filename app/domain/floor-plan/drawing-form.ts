import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { DRAWING_LIMITS as LIMITS, SIDES, THING_KINDS, type Drawing } from "./drawing.ts";

const METRES = "Vul een maat in meters in, zoals 8 of 7,5";

const metres = z
  .string({ error: METRES })
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/, { error: METRES })
  .transform((text) => Number(text.replace(",", ".")));

const hallSize = metres
  .refine((size) => size >= LIMITS.smallestHall, { error: `Vul ${LIMITS.smallestHall} of meer in` })
  .refine((size) => size <= LIMITS.largestHall, {
    error: `Vul hoogstens ${LIMITS.largestHall} in`,
  });

const NUMBER = `Vul een nummer in van 1 tot en met ${LIMITS.number}`;

const row = z
  .object({
    id: z.string().min(1).max(64),
    kind: z.enum(THING_KINDS),
    x: metres,
    y: metres,
    width: metres.optional(),
    height: metres.optional(),
    name: optionalText({ max: LIMITS.name }),
    number: z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,2}$/, { error: NUMBER })
      .transform(Number)
      .optional(),
    zone: optionalText({ max: LIMITS.zone }),
    hasPower: z.literal("on").optional(),
    door: z.enum(SIDES).optional(),
    /** ticked to take it out of the drawing */
    gone: z.literal("on").optional(),
  })
  .superRefine(({ kind, width = 0, height = 0, number, gone }, context) => {
    if (gone) return;
    const issue = (field: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [field] });
    if (kind === "place" && number === undefined) issue("number", NUMBER);
    if (kind === "entrance") return;
    const size = `Vul ${String(LIMITS.smallest).replace(".", ",")} of meer in`;
    if (width < LIMITS.smallest) issue("width", size);
    if (height < LIMITS.smallest) issue("height", size);
  })
  .transform(({ width = 0, height = 0, number = 0, hasPower, door = null, ...thing }) => {
    const size = thing.kind === "entrance" ? { width: 0, height: 0 } : { width, height };
    return { ...thing, ...size, number, hasPower: hasPower === "on", door };
  });

const seen = z
  .string()
  .default("")
  .transform((text): Drawing | null => {
    try {
      return drawingSchema.safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  });

/** The form with a drawing: a row for each thing, and the drawing that it was filled with. */
export const drawingForm = z
  .object({
    /** "bewaar", or the kind of thing to add */
    intent: z.enum(["bewaar", ...THING_KINDS], { error: "Kies een knop" }),
    version: z.coerce.number().int().nonnegative(),
    seen,
    width: hallSize,
    height: hallSize,
    things: z
      .array(row)
      .max(LIMITS.things, { error: `Teken hoogstens ${LIMITS.things} dingen` })
      .default(() => []),
  })
  .transform(({ intent, version, seen, width, height, things }) => {
    const kept = things.filter(({ gone }) => !gone).map(({ gone: _gone, ...thing }) => thing);
    const drawing: Drawing = { width, height, things: kept };
    return { intent, version, seen, drawing };
  });

const size = z.number().nonnegative().max(LIMITS.largestHall);

const drawingSchema = z.object({
  width: size,
  height: size,
  things: z
    .array(
      z.object({
        id: z.string().max(64),
        kind: z.enum(THING_KINDS),
        x: size,
        y: size,
        width: size,
        height: size,
        name: z.string().max(200),
        number: z.number().int(),
        zone: z.string().max(200),
        hasPower: z.boolean(),
        door: z.enum(SIDES).nullable(),
      }),
    )
    .max(2 * LIMITS.things),
});

/** The stands of a proposal that are ticked, as "stand:place". */
export const proposalForm = z.object({
  places: z
    .array(z.string().max(130).includes(":"))
    .max(LIMITS.things)
    .default(() => [])
    .transform((pairs) =>
      pairs.map((pair) => {
        const [standId = "", spotId = ""] = pair.split(":");
        return { standId, spotId };
      }),
    ),
});
