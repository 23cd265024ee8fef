import { findDayMailChoice, listDaysBetween } from "#app/db/event-people.ts";
import { findEventSettings } from "#app/db/events.ts";
import { listKeysOf, putInOutbox } from "#app/db/outbox.ts";
import { lockRegistration } from "#app/db/registrations.ts";
import { writeTold } from "#app/db/told-stops.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { PRACTICAL_DAYS, practicalCanGo, practicalIsDue } from "#app/domain/event-mails/due.ts";
import { isCalledOff } from "#app/domain/events/event.ts";
import { enqueue } from "#app/queue/queue.ts";
import { practicalMessage, readDay, receiversOf } from "./practical-mail.ts";

const DAY = 24 * 3_600_000;

/** One mail for one person and one day, whoever asks for it. */
export const practicalKey = (dayId: string, userId = "") => `practical:${dayId}:${userId}`;

/**
 * Writes the practical mails of days that are a week away. Runs each morning: a morning that was
 * missed is made up for, who signs up later gets theirs the next one, and nobody gets it twice.
 * @returns how many were written
 */
export async function sendDuePracticalMails(now: Date): Promise<number> {
  const until = new Date(now.getTime() + (PRACTICAL_DAYS + 1) * DAY);
  let written = 0;
  for (const { id, eventSlug } of await listDaysBetween("opensAt", { from: now, until })) {
    const event = await findEventSettings(eventSlug);
    const day = event?.days.find((one) => one.id === id);
    if (!event || !day || !practicalIsDue(day, now)) continue;
    const { sendsPracticalMail } = await findDayMailChoice(event.id);
    if (sendsPracticalMail) written += await sendPracticalMails({ eventSlug, dayId: id }, now);
  }
  return written;
}

/**
 * Writes the practical mail of one day for everybody who did not have it, one by one, so that one
 * who is in the way of another stops nobody else. @returns how many were written
 */
export async function sendPracticalMails(
  { eventSlug, dayId }: { eventSlug: string; dayId: string },
  now: Date,
): Promise<number> {
  const event = await findEventSettings(eventSlug);
  const day = event?.days.find(({ id }) => id === dayId);
  if (!event || !day || isCalledOff(event) || !practicalCanGo(day, now)) return 0;
  const known = await listKeysOf(practicalKey(dayId));
  const source = await readDay(dayId);
  let count = 0;
  for (const receiver of await receiversOf(event, dayId)) {
    const { userId, email: toEmail, registrationId } = receiver;
    const dedupeKey = practicalKey(dayId, userId);
    if (known.has(dedupeKey)) continue;
    const isWritten = await inTransaction(async (tx) => {
      if (registrationId) await lockRegistration(registrationId, tx);
      const { message, told } = await practicalMessage({ event, source }, receiver, now, tx);
      const outboxId = await putInOutbox({ dedupeKey, message, toEmail, userId }, tx);
      if (!outboxId) return false;
      if (told) await writeTold(told.routeId, told.news, tx);
      await enqueue("deliver-mail", { outboxId }, tx);
      return true;
    }).catch((fault: unknown) => {
      console.error("practical mail", dayId, registrationId, fault);
      return false;
    });
    if (isWritten) count += 1;
  }
  return count;
}
