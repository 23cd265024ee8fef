import type { z } from "zod";
import type { profileForm } from "#app/domain/registration-of-visitors/profile-form.ts";
import { dropVisitorChallenge, saveVisitorChallenge } from "./change-challenges.ts";
import { changeInterests } from "./change-interests.ts";
import { agreeToIntroductions } from "./give-consent.ts";
import { signOff } from "./sign-off.ts";
import { withdrawFromIntroductions } from "./withdraw-consent.ts";

/** One change of what somebody told when signing up. */
export type ProfileChange = z.infer<typeof profileForm>;

export type UpdatedProfile =
  { ok: true } | { ok: false; reason: "not-registered" | "unknown-theme" | "not-found" | "enough" };

export function updateProfile(
  userId: string,
  eventSlug: string,
  change: ProfileChange,
  now: Date,
): Promise<UpdatedProfile> {
  switch (change.intent) {
    case "interests":
      return changeInterests(userId, eventSlug, change.interests);
    case "challenge": {
      const { key: id, title, text, visibility } = change;
      return saveVisitorChallenge(userId, eventSlug, { id, title, text, visibility });
    }
    case "drop-challenge":
      return dropVisitorChallenge(userId, eventSlug, change.key);
    case "consent":
      return agreeToIntroductions(userId, eventSlug, now);
    case "withdraw":
      return withdrawFromIntroductions(userId, eventSlug, now);
    case "sign-off":
      return signOff(userId, eventSlug, now);
  }
}
