import { flipBookmark, isShownAt } from "#app/db/bookmarks.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";

export type Toggled = { ok: true; saved: boolean } | { ok: false; reason: "not-found" };

/** Saves an example for one's route, or lets it go again. */
export function toggleBookmark(
  userId: string,
  eventSlug: string,
  contributionId: string,
): Promise<Toggled> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-found" };
    // Two clicks at once are one after the other, so that the second undoes the first.
    await lockRegistration(registration.id, tx);
    if (!(await isShownAt(registration.eventId, contributionId, tx))) {
      return { ok: false, reason: "not-found" };
    }
    return { ok: true, saved: await flipBookmark(registration.id, contributionId, tx) };
  });
}
