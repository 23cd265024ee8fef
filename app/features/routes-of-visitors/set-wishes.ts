import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration, setWishes } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import type { DayFullness } from "#app/domain/route-planning/fullness.ts";

export interface Wishes {
  fullness?: DayFullness;
  sharesRoute?: boolean;
  /** the changes up to this version of the programme were read */
  seenVersion?: number;
}

export type WishesKept = { ok: true } | { ok: false; reason: "not-registered" | "event-over" };

/** Keeps what a visitor says about their day. Not sharing any more is possible for ever. */
export function keepWishes(
  userId: string,
  eventSlug: string,
  wishes: Wishes,
  now: Date,
): Promise<WishesKept> {
  return inTransaction(async (tx): Promise<WishesKept> => {
    const event = await findEvent(eventSlug, tx);
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!event || !registration) return { ok: false, reason: "not-registered" };
    const open = decideAction(event, "route", now);
    if (!open.ok && wishes.sharesRoute !== false) return open;
    await lockRegistration(registration.id, tx);
    // A page that was open for long does not take back what a newer one said.
    const seenVersion =
      wishes.seenVersion && Math.max(wishes.seenVersion, registration.seenVersion ?? 0);
    await setWishes(registration.id, { ...wishes, ...(seenVersion ? { seenVersion } : {}) }, tx);
    return { ok: true };
  });
}
