import { findEvent } from "#app/db/events.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import type { ProfileChange } from "#app/domain/registration-of-visitors/profile-form.ts";
import { dropVisitorChallenge, saveVisitorChallenge } from "./change-challenges.ts";
import { changeDetails } from "./change-details.ts";
import { changeInterests } from "./change-interests.ts";
import { agreeToIntroductions } from "./give-consent.ts";
import { signOff } from "./sign-off.ts";
import { withdrawFromIntroductions } from "./withdraw-consent.ts";

export type UpdatedProfile =
  | {
      ok: true;
      /** they come on another day: their route has to be proposed anew */
      isOtherDay?: boolean;
    }
  | {
      ok: false;
      reason:
        | "not-registered"
        | "unknown-theme"
        | "not-found"
        | "enough"
        | "no-day"
        | "day-over"
        | "event-over";
    };

/** One change of what somebody told when signing up. */
export async function updateProfile(
  userId: string,
  eventSlug: string,
  change: ProfileChange,
  now: Date,
): Promise<UpdatedProfile> {
  const event = await findEvent(eventSlug);
  if (!event) return { ok: false, reason: "not-registered" };
  const decision = decideAction(event, change.intent, now);
  if (!decision.ok) return decision;
  switch (change.intent) {
    case "details":
      return changeDetails(userId, eventSlug, change, now);
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
