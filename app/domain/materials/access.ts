import type { ContributionStatus } from "../registration/contribution.ts";
import type { MaterialAudience } from "./material.ts";

/** What the person who asks is to the contribution and its event. */
export interface Reader {
  isSignedIn: boolean;
  /** works for the organisation that registered it, or for one that shows it too */
  isColleague: boolean;
  /** organises the event or sits on its selection committee */
  reviews: boolean;
  /** comes to the event as a visitor */
  isRegistered: boolean;
}

export interface Asked {
  audience: MaterialAudience;
  status: ContributionStatus;
  /** end of the event's last day; null while no day was set */
  eventEndsAt: Date | null;
}

export type MaterialAccess =
  | { ok: true }
  | { ok: false; reason: "hidden" }
  | { ok: false; reason: "sign-in" }
  | { ok: false; reason: "register" }
  | { ok: false; reason: "later"; from: Date | null };

/**
 * Who may have a file, and when. A draft is the gemeente's own; what was sent in is read by who
 * decides on it; the audience that the gemeente chose counts once it is on the programme.
 */
export function decideAccess(asked: Asked, reader: Reader, now: Date): MaterialAccess {
  const { audience, status, eventEndsAt } = asked;
  if (status === "accepted" && audience === "everybody") return { ok: true };
  if (reader.isColleague) return { ok: true };
  if (reader.reviews && status !== "draft" && status !== "withdrawn") {
    return { ok: true };
  }
  if (status !== "accepted") return { ok: false, reason: "hidden" };
  if (!reader.isSignedIn) return { ok: false, reason: "sign-in" };
  if (!reader.isRegistered) return { ok: false, reason: "register" };
  if (audience === "visitors_afterwards" && (eventEndsAt === null || now < eventEndsAt)) {
    return { ok: false, reason: "later", from: eventEndsAt };
  }
  return { ok: true };
}

/**
 * Files come and go as long as the contribution takes part: presentations are often ready after
 * the deadline, photos of the day after the day.
 */
export function mayChangeMaterials(status: ContributionStatus): boolean {
  return status !== "declined" && status !== "withdrawn";
}
