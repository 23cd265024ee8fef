import { findEvent } from "#app/db/events.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import { decideCallOff } from "#app/domain/event-mails/call-off.ts";
import type { Event } from "#app/domain/events/event.ts";
import { renderToRead } from "#app/mail/render.tsx";
import { callOffMails } from "./call-off.ts";
import type { MailExample } from "./load-day-mails.ts";

export interface CallOffPage {
  event: Event;
  canCallOff: boolean;
  /** how many would get a mail */
  total: number;
  examples: MailExample[];
}

/** What calling an event off would come to, with these words. Changes nothing. */
export async function loadCallOff(
  eventSlug: string,
  { text, baseUrl }: { text: string; baseUrl: string },
  now: Date,
): Promise<CallOffPage | null> {
  const event = await findEvent(eventSlug);
  if (!event) return null;
  const canCallOff = decideCallOff(event, now).ok;
  const mails = canCallOff ? await callOffMails(event, text, now) : [];
  const examples: MailExample[] = [];
  for (const { userId = "", toEmail, message } of threeOf(mails, keyOf, event.id)) {
    examples.push({ id: userId, to: toEmail, ...(await renderToRead(message, baseUrl)) });
  }
  return { event, canCallOff, total: mails.length, examples };
}

const keyOf = ({ toEmail }: { toEmail: string }) => toEmail;
