import { lockDrawOfDay, type KeptDraw } from "#app/db/draws.ts";
import { findEvent } from "#app/db/events.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";

export interface DayAsked {
  eventSlug: string;
  dayId: string;
}

export interface NotFound {
  ok: false;
  reason: "not-found";
}

/** Does something with the draw of a day of this event, which nobody else changes meanwhile. */
export function holdDrawOfDay<T>(
  { eventSlug, dayId }: DayAsked,
  work: (draw: KeptDraw, tx: Transaction) => Promise<T>,
): Promise<T | NotFound> {
  return inTransaction(async (tx): Promise<T | NotFound> => {
    const event = await findEvent(eventSlug, tx);
    const isOfEvent = event?.days.some(({ id }) => id === dayId);
    const draw = isOfEvent ? await lockDrawOfDay(dayId, tx) : null;
    return draw ? work(draw, tx) : { ok: false, reason: "not-found" };
  });
}
