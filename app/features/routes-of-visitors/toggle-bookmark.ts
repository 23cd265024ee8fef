import { flipBookmark, isShownAt, setBookmark } from "#app/db/bookmarks.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";

export type Toggled =
  { ok: true; saved: boolean } | { ok: false; reason: "not-found" | "event-over" };

/**
 * Saves an example for one's route, or lets it go again. Until the event is over.
 * @param wanted how it has to be in the end; absent: the other way round than it was
 */
export function toggleBookmark(
  userId: string,
  eventSlug: string,
  contributionId: string,
  now: Date,
  wanted?: boolean,
): Promise<Toggled> {
  return inTransaction(async (tx) => {
    const event = await findEvent(eventSlug, tx);
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!event || !registration) return { ok: false, reason: "not-found" };
    const decision = decideAction(event, "bookmark", now);
    if (!decision.ok) return decision;
    // Two clicks at once are one after the other, so that the second undoes the first.
    await lockRegistration(registration.id, tx);
    if (!(await isShownAt(registration.eventId, contributionId, tx))) {
      return { ok: false, reason: "not-found" };
    }
    if (wanted !== undefined) {
      await setBookmark(registration.id, contributionId, wanted, tx);
      return { ok: true, saved: wanted };
    }
    return { ok: true, saved: await flipBookmark(registration.id, contributionId, tx) };
  });
}
