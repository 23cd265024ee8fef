import { z } from "zod";
import { emailField, optionalText, requiredText } from "../forms/fields.ts";
import { dayField, momentField, optionalMoment } from "../forms/moments.ts";
import { seenField } from "../editing/fields.ts";
import { addressFrom, addressProblem, type AddressProblem } from "./address.ts";
import { INTRODUCTION_WAYS } from "../introductions/course.ts";
import { EVENT_KINDS } from "./event.ts";
import { EVENT_LIMITS as LIMITS } from "./settings.ts";

const name = requiredText({ max: LIMITS.name, missing: "Vul in hoe het evenement heet" });
const kind = z.enum(EVENT_KINDS, { error: "Kies wat voor evenement het is" });
const tagline = requiredText({
  max: LIMITS.tagline,
  missing: "Vul de zin in die groot op het affiche staat",
});

const ADDRESS: Record<AddressProblem, string> = {
  shape: "Gebruik twee of meer kleine letters en cijfers, met streepjes ertussen",
  reserved: "Dit adres gebruikt de site zelf al. Kies een ander",
};

function checkAddress(address: string, context: z.RefinementCtx): string {
  const problem = addressProblem(address);
  if (!problem) return address;
  context.addIssue({ code: "custom", message: ADDRESS[problem], path: ["slug"] });
  return z.NEVER;
}

/** As typed, or made of the name when it was left out. */
function withAddress<T extends { name: string; slug: string }>(
  value: T,
  context: z.RefinementCtx,
): T {
  return { ...value, slug: checkAddress(value.slug || addressFrom(value.name), context) };
}

const optionalAddress = z
  .string()
  .max(120, { error: ADDRESS.shape })
  .default("")
  .transform((text) => text.trim().toLowerCase());

export const newEventForm = z
  .object({
    name,
    kind,
    tagline,
    slug: optionalAddress,
    submissionOpensAt: momentField,
    submissionDeadlineAt: momentField,
  })
  .transform(withAddress);

export const copyEventForm = z
  .object({ name, slug: optionalAddress, firstDay: dayField })
  .transform(withAddress);

export const basicsForm = z
  .object({
    seen: seenField,
    name,
    kind,
    tagline,
    slug: optionalAddress,
    maxIntroductions: z
      .number({ error: "Vul een getal in" })
      .int({ error: "Vul een heel getal in" })
      .min(1, { error: "Vul 1 of meer in" })
      .max(LIMITS.introductions, { error: `Vul hoogstens ${LIMITS.introductions} in` }),
    introductionWay: z.enum(INTRODUCTION_WAYS, { error: "Kies hoe we voorstellen" }),
  })
  .transform(withAddress);

const text = optionalText({ max: LIMITS.text });

export const textsForm = z.object({
  seen: seenField,
  introduction: text,
  practicalities: text,
  callText: text,
});

export const phasesForm = z.object({
  seen: seenField,
  submissionOpensAt: momentField,
  submissionDeadlineAt: momentField,
  registrationOpensAt: optionalMoment,
  programmePublishedAt: optionalMoment,
  matchmakingAt: optionalMoment,
});

const id = z.string().min(1).max(64);

const TEAM_ROLES = ["organiser", "reviewer"] as const;
/** Who runs an event, and who sits on its selection committee. */
export type TeamRole = (typeof TEAM_ROLES)[number];

export const teamForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), role: z.enum(TEAM_ROLES), email: emailField }),
  z.object({ intent: z.literal("remove"), role: z.enum(TEAM_ROLES), userId: id }),
]);
