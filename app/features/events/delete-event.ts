import { countOnEvent, deleteEvent, lockEvent, type HangsOnEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";

export type Deleted =
  | { ok: true; name: string }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "in-use"; hangs: HangsOnEvent };

/** Throws away an event to which nobody brought anything yet. */
export function throwAwayEvent(slug: string): Promise<Deleted> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(slug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const hangs = await countOnEvent(event.id, tx);
    if (Object.values(hangs).some((count) => count > 0)) {
      return { ok: false, reason: "in-use", hangs };
    }
    await deleteEvent(event.id, tx);
    return { ok: true, name: event.name };
  });
}
