import { countOnDay, deleteDay, findFullDay, type HangsOnDay } from "#app/db/days.ts";
import { lockEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";

export type DayRemoved =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "in-use"; hangs: HangsOnDay };

/** Removes a day, its rooms, rounds and floor plan with it, when nothing of others hangs on it. */
export function removeDay(address: { eventSlug: string; dayId: string }): Promise<DayRemoved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(address.eventSlug, tx);
    const day = event && (await findFullDay(address.eventSlug, address.dayId, tx));
    if (!day) return { ok: false, reason: "not-found" };
    const hangs = await countOnDay(day.id, tx);
    if (Object.values(hangs).some((count) => count > 0)) {
      return { ok: false, reason: "in-use", hangs };
    }
    await deleteDay(day.id, tx);
    return { ok: true };
  });
}
