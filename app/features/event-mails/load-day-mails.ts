import { findDayMailChoice, type DayMailChoice } from "#app/db/event-people.ts";
import { findEventSettings } from "#app/db/events.ts";
import { listKeysOf } from "#app/db/outbox.ts";
import { practicalCanGo, practicalFrom } from "#app/domain/event-mails/due.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import { isCalledOff, type LocationDay } from "#app/domain/events/event.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";
import { renderToRead } from "#app/mail/render.tsx";
import { practicalMessage, readDay, receiversOf } from "./practical-mail.ts";
import { practicalKey } from "./send-practical.ts";
import { thanksMails } from "./send-thanks.ts";

export interface MailExample {
  id: string;
  to: string;
  subject: string;
  text: string;
}

export interface DayMails {
  day: LocationDay;
  practical: {
    /** "2027-05-13": the morning on which it goes by itself */
    from: string;
    /** who gets it, of whom so many come and so many show something */
    total: number;
    visitors: number;
    showers: number;
    /** who had it, or for whom it waits in the outbox */
    written: number;
    /** an organiser can send it now */
    canGo: boolean;
    examples: MailExample[];
  };
  thanks: { total: number; examples: MailExample[] };
}

export interface DayMailsPage {
  event: EventSettings;
  choice: DayMailChoice;
  isCalledOff: boolean;
  days: DayMails[];
}

/** What goes around the days of an event: to how many, with three of each as they read now. */
export async function loadDayMails(
  eventSlug: string,
  baseUrl: string,
  now: Date,
): Promise<DayMailsPage | null> {
  const event = await findEventSettings(eventSlug);
  if (!event) return null;
  const off = isCalledOff(event);
  const days: DayMails[] = [];
  for (const day of event.days) {
    days.push({
      day,
      practical: await practicalOf(event, day, baseUrl, now),
      thanks: await thanksOf(event, day, baseUrl),
    });
  }
  return { event, choice: await findDayMailChoice(event.id), isCalledOff: off, days };
}

async function practicalOf(
  event: EventSettings,
  day: LocationDay,
  baseUrl: string,
  now: Date,
): Promise<DayMails["practical"]> {
  const receivers = await receiversOf(event, day.id);
  const known = await listKeysOf(practicalKey(day.id));
  const source = await readDay(day.id);
  const examples: MailExample[] = [];
  for (const receiver of threeOf(receivers, ({ userId }) => userId, day.id)) {
    const { message } = await practicalMessage({ event, source }, receiver, now);
    const { userId, email } = receiver;
    examples.push({ id: userId, to: email, ...(await renderToRead(message, baseUrl)) });
  }
  return {
    from: practicalFrom(day),
    total: receivers.length,
    visitors: receivers.filter(({ registrationId }) => registrationId !== null).length,
    showers: receivers.filter(({ shows }) => shows.length > 0).length,
    written: receivers.filter(({ userId }) => known.has(practicalKey(day.id, userId))).length,
    canGo: !isCalledOff(event) && practicalCanGo(day, now),
    examples,
  };
}

async function thanksOf(
  event: EventSettings,
  day: LocationDay,
  baseUrl: string,
): Promise<DayMails["thanks"]> {
  const mails = await thanksMails(event, day);
  const examples: MailExample[] = [];
  for (const { dedupeKey, toEmail, message } of threeOf(mails, (one) => one.dedupeKey, day.id)) {
    examples.push({ id: dedupeKey, to: toEmail, ...(await renderToRead(message, baseUrl)) });
  }
  return { total: mails.length, examples };
}
