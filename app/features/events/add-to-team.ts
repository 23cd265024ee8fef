import { lockEvent } from "#app/db/events.ts";
import { insertInTeam } from "#app/db/organisers.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { findOrCreatePerson } from "#app/db/users.ts";
import { dayKey } from "#app/domain/dates/dutch.ts";
import type { TeamRole } from "#app/domain/events/forms.ts";
import { enqueue } from "#app/queue/queue.ts";

const PER_INVITER: RateLimit = { name: "team-inviter", points: 40, seconds: 60 * 60 };

export type Added =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "already-there" }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/**
 * Lets the person with this address organise the event or sit on its committee, and says so by
 * mail, at most once a day. Who signs in with that address can begin.
 */
export async function addToTeam(
  { eventSlug, role, email }: { eventSlug: string; role: TeamRole; email: string },
  { by, now }: { by: { userId: string; label: string }; now: Date },
): Promise<Added> {
  const waitSeconds = await countUse(PER_INVITER, by.userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const person = await findOrCreatePerson(email, undefined, tx);
    const isNew = await insertInTeam({ role, eventId: event.id, userId: person.id }, tx);
    if (!isNew) return { ok: false, reason: "already-there" };
    const outboxId = await putInOutbox(
      {
        dedupeKey: `team-invited:${role}:${event.id}:${person.id}:${dayKey(now)}`,
        message: { template: "team-invited", role, eventName: event.name, inviter: by.label },
        toEmail: person.email,
        userId: person.id,
      },
      tx,
    );
    if (outboxId) await enqueue("deliver-mail", { outboxId }, tx);
    return { ok: true };
  });
}
