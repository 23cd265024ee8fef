import { findRegistration, setInterests } from "#app/db/registrations.ts";
import { areThemesOf } from "#app/db/themes.ts";
import { inTransaction } from "#app/db/transaction.ts";

export type ChangedInterests =
  { ok: true } | { ok: false; reason: "not-registered" | "unknown-theme" };

/** What somebody looks for from now on; their route stays until they ask for another. */
export function changeInterests(
  userId: string,
  eventSlug: string,
  themeIds: string[],
): Promise<ChangedInterests> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    if (!(await areThemesOf(registration.eventId, themeIds, tx))) {
      return { ok: false, reason: "unknown-theme" };
    }
    await setInterests(registration.id, themeIds, tx);
    return { ok: true };
  });
}
