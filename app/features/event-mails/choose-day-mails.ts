import { saveDayMailChoice, type DayMailChoice } from "#app/db/event-people.ts";
import { findEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { practicalCanGo } from "#app/domain/event-mails/due.ts";
import { isCalledOff } from "#app/domain/events/event.ts";
import { enqueue } from "#app/queue/queue.ts";

/** Which mails an event sends by itself. @returns false when there is no such event */
export async function chooseDayMails(eventSlug: string, choice: DayMailChoice): Promise<boolean> {
  const event = await findEvent(eventSlug);
  if (event) await saveDayMailChoice(event.id, choice);
  return event !== null;
}

/**
 * Has the practical mail of a day written now, in the background: for who did not have it.
 * @returns false when it is not the time for it
 */
export async function askPracticalMails(
  { eventSlug, dayId }: { eventSlug: string; dayId: string },
  now: Date,
): Promise<boolean> {
  const event = await findEvent(eventSlug);
  const day = event?.days.find(({ id }) => id === dayId);
  if (!event || !day || isCalledOff(event) || !practicalCanGo(day, now)) return false;
  await inTransaction((tx) => enqueue("mails-around-days", { eventSlug, dayId }, tx));
  return true;
}
