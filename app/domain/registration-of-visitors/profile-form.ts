import { z } from "zod";
import { challengeText, challengeTitle, challengeVisibility } from "./challenge-fields.ts";
import { municipalityField } from "../registration/municipality-field.ts";
import { interestsField } from "./interests-field.ts";

const id = z.string().max(64);

/** The forms of "mijn aanmelding", told apart by their button. */
export const profileForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("details"),
    municipality: municipalityField("Vul in voor welke gemeente je werkt"),
    /** absent where the event has one day */
    day: id.optional(),
  }),
  z.object({ intent: z.literal("interests"), interests: interestsField }),
  z.object({
    intent: z.literal("challenge"),
    key: id,
    title: challengeTitle,
    text: challengeText,
    visibility: challengeVisibility,
  }),
  z.object({ intent: z.literal("drop-challenge"), key: id }),
  z.object({
    intent: z.literal("consent"),
    consent: z.literal("on", { error: "Zet een vinkje als je dit wilt" }),
  }),
  z.object({ intent: z.literal("withdraw") }),
  z.object({
    intent: z.literal("sign-off"),
    sure: z.literal("on", { error: "Zet een vinkje als je zeker weet dat je niet komt" }),
  }),
]);

/** One change of what somebody told when signing up. */
export type ProfileChange = z.infer<typeof profileForm>;
