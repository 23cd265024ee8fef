import { listComers, listShowers } from "#app/db/event-people.ts";
import { lockEvent, setCalledOff } from "#app/db/events.ts";
import {
  cancelWaitingOf,
  cancelWaitingOfEvent,
  putManyInOutbox,
  type NewMail,
} from "#app/db/outbox.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { longDate } from "#app/domain/dates/dutch.ts";
import {
  decideCallOff,
  decideGoOn,
  POINTLESS_AFTER,
  type CallOffRefusal,
} from "#app/domain/event-mails/call-off.ts";
import type { Event } from "#app/domain/events/event.ts";
import { enqueueManyMails } from "#app/queue/queue.ts";

export type CalledOff =
  { ok: true; mails: number } | CallOffRefusal | { ok: false; reason: "not-found" };

/**
 * Calls an event off: nobody signs up any more, every page says so, what waits and means nothing
 * now does not go, and who comes or shows something gets a mail. One mail a person.
 */
export function callOff(
  { eventSlug, text }: { eventSlug: string; text: string },
  now: Date,
): Promise<CalledOff> {
  return inTransaction(async (tx): Promise<CalledOff> => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const decision = decideCallOff(event, now);
    if (!decision.ok) return decision;
    await setCalledOff(event.id, { calledOffAt: now, calledOffText: text }, tx);
    await cancelWaitingOfEvent(eventSlug, POINTLESS_AFTER, "the event was called off", tx);
    const mails = await callOffMails(event, text, now, tx);
    await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
    return { ok: true, mails: mails.length };
  }, TIMEOUT);
}

/** Milliseconds: thousands may be told. */
const TIMEOUT = 60_000;

/**
 * It goes on after all. What of the mails did not leave yet stays here; who had it is not told by
 * itself: only the organisers know what to say.
 */
export function goOn(eventSlug: string, now: Date): Promise<CalledOff> {
  return inTransaction(async (tx): Promise<CalledOff> => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false, reason: "not-found" };
    const decision = decideGoOn(event, now);
    if (!decision.ok) return decision;
    await setCalledOff(event.id, { calledOffAt: null, calledOffText: "" }, tx);
    await cancelWaitingOf(callOffKey(event), "the event goes on after all", tx);
    return { ok: true, mails: 0 };
  });
}

const callOffKey = ({ id }: Pick<Event, "id">) => `event-cancelled:${id}:`;

/** To everybody who comes or shows something, one mail a person, by id. */
export async function callOffMails(
  event: Event,
  text: string,
  now: Date,
  tx?: Transaction,
): Promise<NewMail[]> {
  const comers = await listComers({ eventId: event.id }, tx);
  const showers = await listShowers(event.id, "all", tx);
  const titles = new Map<string, string[]>();
  for (const { userId, title } of showers) {
    titles.set(userId, [...(titles.get(userId) ?? []), ...(title ? [title] : [])]);
  }
  const visitors = new Map(comers.map((one) => [one.userId, one]));
  const people = new Map([...showers, ...comers].map((one) => [one.userId, one]));
  return [...people.values()].map(({ userId, email, name }) => {
    const visits = visitors.get(userId);
    // Who comes on one of several days reads of that one.
    const days = event.days.filter(
      ({ id }) => !visits || titles.has(userId) || id === visits.locationDayId,
    );
    return {
      dedupeKey: `${callOffKey(event)}${now.toISOString()}:${userId}`,
      message: {
        template: "event-cancelled",
        eventName: event.name,
        eventSlug: event.slug,
        ...(name ? { name } : {}),
        days: days.map(({ opensAt, venue, town }) => `${longDate(opensAt)}, ${venue}, ${town}`),
        visits: visits !== undefined,
        shows: titles.get(userId) ?? [],
        text,
      },
      ...{ toEmail: email, userId },
    };
  });
}
