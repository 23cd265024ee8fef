import { lockEvent } from "#app/db/events.ts";
import { deleteFromTeam, listTeam } from "#app/db/organisers.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { TeamRole } from "#app/domain/events/forms.ts";

export type RemovedFromTeam = { ok: true } | { ok: false; reason: "not-found" | "last-organiser" };

/** Takes somebody off the team, at once. An event keeps at least one organiser. */
export function removeFromTeam({
  eventSlug,
  role,
  userId,
}: {
  eventSlug: string;
  role: TeamRole;
  userId: string;
}): Promise<RemovedFromTeam> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const people = (await listTeam(eventSlug, tx))[role];
    if (!people.some(({ id }) => id === userId)) return { ok: false, reason: "not-found" };
    if (role === "organiser" && people.length === 1) return { ok: false, reason: "last-organiser" };
    await deleteFromTeam({ role, eventId: event.id, userId }, tx);
    return { ok: true };
  });
}
