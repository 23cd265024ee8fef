import { findFullDay, type FullDay } from "#app/db/days.ts";
import { lockEvent } from "#app/db/events.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { FieldTexts } from "#app/domain/editing/merge.ts";

/** A room, round or common item in an address; its id is null when it is still to be made. */
export interface PartAddress {
  eventSlug: string;
  dayId: string;
  id: string | null;
}

/** What a form sends: how it was filled, and how it is now. */
export interface Sent<Settings> {
  seen: FieldTexts;
  sent: Settings;
}

/** The day in the address; others who change the event wait. Null when it is not there. */
export async function lockDay(
  { eventSlug, dayId }: Pick<PartAddress, "eventSlug" | "dayId">,
  tx: Transaction,
): Promise<FullDay | null> {
  const event = await lockEvent(eventSlug, tx);
  return event && findFullDay(eventSlug, dayId, tx);
}
