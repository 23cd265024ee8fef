import { listToTell, markReminded, markToldOpen, lockDraw, type KeptDraw } from "#app/db/draws.ts";
import { findEventOfDay } from "#app/db/events.ts";
import { cancelWaitingOf, putManyInOutbox } from "#app/db/outbox.ts";
import { listPeople, type ListHolder } from "#app/db/preferences.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { momentText } from "#app/db/waiting-seats.ts";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { openingIsDue, reminderIsDue } from "#app/domain/draw/telling.ts";
import { enqueueManyMails } from "#app/queue/queue.ts";
import type { MailMessage } from "#app/mail/messages.ts";

const OPENED = "draw-open";
const REMINDED = "draw-reminder";

/** Tells everybody who comes that day that the lists are open. @returns how many */
export async function tellOpened(draw: KeptDraw, now: Date, tx: Transaction): Promise<number> {
  await markToldOpen(draw.id, now, tx);
  const people = await listPeople(draw, "everybody", tx);
  return write(
    draw,
    people,
    { key: `${OPENED}:${draw.id}`, template: "draw-lists", isReminder: false },
    tx,
  );
}

/** Reminds who comes that day and has no list. @returns how many */
export async function remindToRank(draw: KeptDraw, now: Date, tx: Transaction): Promise<number> {
  await markReminded(draw.id, now, tx);
  const people = await listPeople(draw, "without-list", tx);
  // A period that was made longer has its own last day.
  const key = `${REMINDED}:${draw.id}:${draw.closesAt.toISOString()}`;
  return write(draw, people, { key, template: "draw-lists", isReminder: true }, tx);
}

/** Tells who made a list that it is gone, and nobody any more that there are lists. @returns how many */
export async function tellCancelled(draw: KeptDraw, tx: Transaction): Promise<number> {
  for (const key of [OPENED, REMINDED]) {
    await cancelWaitingOf(`${key}:${draw.id}:`, "the draw was called off", tx);
  }
  const people = await listPeople(draw, "with-list", tx);
  return write(draw, people, { key: `draw-cancelled:${draw.id}`, template: "draw-cancelled" }, tx);
}

/**
 * Writes the mails of periods that just opened or are about to close. Runs each minute; a minute
 * that was missed is made up for, and two that run at once write each mail once.
 */
export async function tellOfPeriods(now: Date): Promise<void> {
  for (const id of await listToTell(now)) {
    await inTransaction(async (tx) => {
      const draw = await lockDraw(id, tx);
      if (draw && openingIsDue(draw, now)) await tellOpened(draw, now, tx);
      if (draw && reminderIsDue(draw, now)) await remindToRank(draw, now, tx);
    });
  }
}

type Said = { template: "draw-lists"; isReminder: boolean } | { template: "draw-cancelled" };

type Letter = { key: string } & Said;

/** What goes to who comes that day when the lists open, or to who made one when it is called off. */
export async function periodMails(
  draw: KeptDraw,
  said: Said,
  tx?: Transaction,
): Promise<{ people: ListHolder[]; message: MailMessage | null }> {
  const who = said.template === "draw-lists" ? "everybody" : "with-list";
  const people = await listPeople(draw, who, tx);
  return { people, message: await messageOf(draw, said, tx) };
}

async function write(
  draw: KeptDraw,
  people: readonly ListHolder[],
  { key, ...letter }: Letter,
  tx: Transaction,
): Promise<number> {
  const message = await messageOf(draw, letter, tx);
  if (!message) return 0;
  const mails = people.map(({ registrationId, userId, email }) => ({
    ...{ dedupeKey: `${key}:${registrationId}`, message, toEmail: email, userId },
  }));
  await enqueueManyMails(await putManyInOutbox(mails, tx), tx);
  return mails.length;
}

async function messageOf(
  draw: KeptDraw,
  said: Said,
  tx?: Transaction,
): Promise<MailMessage | null> {
  const event = await findEventOfDay(draw.locationDayId, tx);
  const day = event?.days.find(({ id }) => id === draw.locationDayId);
  if (!event || !day) return null;
  const about = {
    ...{ eventName: event.name, eventSlug: event.slug },
    dayLabel: `${dayAndMonth(day.opensAt)} in ${day.town}`,
  };
  return said.template === "draw-lists"
    ? { ...said, ...about, until: momentText(draw.closesAt) }
    : { ...said, ...about };
}
