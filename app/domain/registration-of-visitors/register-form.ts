import { z } from "zod";
import { personName } from "../people/rename-form.ts";
import { municipalityField } from "../registration/municipality-field.ts";
import type { VisitorChallenge } from "./challenge.ts";
import { optionalChallenge } from "./challenge-fields.ts";
import { interestsField } from "./interests-field.ts";

/** How somebody signs up for an event. In the order of the page. */
export const registerForm = z.object({
  name: personName,
  municipality: municipalityField("Vul in voor welke gemeente je werkt"),
  day: z.string().max(64).optional(),
  interests: interestsField,
  first: optionalChallenge.optional(),
  second: optionalChallenge.optional(),
  consent: z.literal("on").optional(),
});

/** What was filled in of the two challenges, without the empty ones. */
export function challengesOf({
  first,
  second,
}: Pick<z.infer<typeof registerForm>, "first" | "second">): Omit<VisitorChallenge, "id">[] {
  return [first, second].flatMap((challenge) => (challenge?.title ? [challenge] : []));
}
